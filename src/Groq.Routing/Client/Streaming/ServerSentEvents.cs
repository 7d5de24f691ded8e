using System.Buffers;

namespace Groq.Routing;

/// <summary>Reads server-sent events out of a stream of bytes, however it is cut into reads, in one buffer with a bound.</summary>
/// <remarks>
/// An event's data is handed out where it lies in the buffer and is valid until the next call. Lines end in LF, CR or both; several data
/// lines of one event are moved together. An event is complete at its empty line, or at the end of the stream.
/// </remarks>
internal sealed class ServerSentEvents(Stream stream) : IDisposable
{
    // Above any chunk of Groq's; the longest are whole tool calls.
    internal const int LargestEvent = 4 * 1024 * 1024;

    private const int FirstBuffer = 16 * 1024;
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int _line;
    private int _searched;
    private int _end;
    private int _dataStart;
    private int _dataLength;
    private bool _hasData;
    private bool _isError;
    private bool _skipLineFeed;
    private bool _started;
    private bool _ended;

    /// <summary>Whether an event is longer than <see cref="LargestEvent"/>: nothing more is read then.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>Bytes it has room for now.</summary>
    public int Capacity => _buffer.Length;

    /// <summary>Takes the next event out of what was read.</summary>
    /// <param name="data">Its data.</param>
    /// <param name="isError">Whether it is an <c>event: error</c>.</param>
    /// <returns><see langword="false"/> when more must be read first.</returns>
    public bool TryTake(out ReadOnlySpan<byte> data, out bool isError)
    {
        while (TryTakeLine(out var start, out var length))
        {
            if (length > 0)
            {
                TakeField(start, length);
            }
            else if (TryEndEvent(out data, out isError))
            {
                return true;
            }
        }

        if (_ended && TryEndEvent(out data, out isError))
        {
            return true;
        }

        data = default;
        isError = false;
        return false;
    }

    /// <summary>Reads on; at the end of the stream, or when an event is too long, there is nothing more to read.</summary>
    /// <returns><see langword="false"/> when there is nothing more.</returns>
    public ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_ended || !MakeRoom())
        {
            return new(false);
        }

        var pending = stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        return pending.IsCompletedSuccessfully ? new(Take(pending.Result)) : AwaitAsync(pending);
    }

    public void Dispose()
    {
        var buffer = Interlocked.Exchange(ref _buffer, []);
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async ValueTask<bool> AwaitAsync(ValueTask<int> pending) => Take(await pending.ConfigureAwait(false));

    // True at the end as well: what is left may be an event.
    private bool Take(int read)
    {
        _end += read;
        _ended = read == 0;
        if (!_started && (_end >= ByteOrderMark.Length || _ended))
        {
            _started = true;
            _line = _buffer.AsSpan(0, _end).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        }

        return true;
    }

    private bool TryTakeLine(out int start, out int length)
    {
        start = _line;
        length = 0;
        if (!_started)
        {
            return false;
        }

        if (_skipLineFeed && _line < _end)
        {
            _skipLineFeed = false;
            if (_buffer[_line] == (byte)'\n')
            {
                start = ++_line;
            }
        }

        var rest = _buffer.AsSpan(_line, _end - _line);
        var end = rest[_searched..].IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0 && (!_ended || rest.IsEmpty))
        {
            _searched = rest.Length;
            return false;
        }

        length = end < 0 ? rest.Length : _searched + end;
        _skipLineFeed = end >= 0 && rest[length] == (byte)'\r';
        _line += end < 0 ? length : length + 1;
        _searched = 0;
        return true;
    }

    private void TakeField(int start, int length)
    {
        var line = _buffer.AsSpan(start, length);
        if (line.StartsWith("data"u8) && IsField(line, 4, out var value))
        {
            if (!_hasData)
            {
                (_dataStart, _dataLength, _hasData) = (start + value, length - value, true);
                return;
            }

            // There is room: the field's name was longer than the line feed that takes its place.
            _buffer[_dataStart + _dataLength] = (byte)'\n';
            line[value..].CopyTo(_buffer.AsSpan(_dataStart + _dataLength + 1));
            _dataLength += 1 + length - value;
        }
        else if (line.StartsWith("event"u8) && IsField(line, 5, out value))
        {
            _isError = line[value..].SequenceEqual("error"u8);
        }
    }

    // A field's value follows its name and a colon, and perhaps a space. A name alone has an empty value.
    private static bool IsField(ReadOnlySpan<byte> line, int name, out int value)
    {
        value = line.Length == name ? name : name + 1;
        if (value < line.Length && line[value] == (byte)' ')
        {
            value++;
        }

        return line.Length == name || line[name] == (byte)':';
    }

    private bool TryEndEvent(out ReadOnlySpan<byte> data, out bool isError)
    {
        data = _hasData ? _buffer.AsSpan(_dataStart, _dataLength) : default;
        isError = _isError;
        var complete = _hasData;
        _hasData = _isError = false;
        return complete;
    }

    private bool MakeRoom()
    {
        if (_end < _buffer.Length)
        {
            return true;
        }

        var keep = _hasData ? _dataStart : _line;
        var largest = _buffer.Length >= LargestEvent;
        if (largest && keep == 0)
        {
            Overflowed = true;
            return false;
        }

        var rest = _buffer.AsSpan(keep, _end - keep);
        if (largest || keep > _buffer.Length / 2)
        {
            rest.CopyTo(_buffer);
        }
        else
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            rest.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        _line -= keep;
        _end -= keep;
        _dataStart -= keep;
        return true;
    }
}
