using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Groq.Routing;

/// <summary>Collects the canonical form of a request in memory from the shared pool.</summary>
internal sealed class CacheKeyBuffer : IBufferWriter<byte>
{
    // Enough for most prompts; one long document must not stay in memory for good.
    private const int MostKept = 64 * 1024;

    private byte[] _bytes = [];
    private int _length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <inheritdoc />
    public void Advance(int count) => _length += count;

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureRoom(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureRoom(sizeHint);
        return _bytes.AsMemory(_length);
    }

    /// <summary>Writes a number, always four bytes.</summary>
    public void Write(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(GetSpan(sizeof(int)), value);
        Advance(sizeof(int));
    }

    /// <summary>Writes bytes behind their length.</summary>
    public void Write(ReadOnlySpan<byte> value)
    {
        Write(value.Length);
        value.CopyTo(GetSpan(value.Length));
        Advance(value.Length);
    }

    /// <summary>Writes a text behind its length; <see langword="null"/> is no text's equal.</summary>
    public void Write(string? value)
    {
        if (value is null)
        {
            Write(-1);
            return;
        }

        // UTF-16 as it is: in UTF-8 all lone surrogates become the same replacement character.
        Write(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    /// <summary>Writes a text behind its length in bytes, as it is sent: in half the bytes of <see cref="Write(string)"/>.</summary>
    public void WriteUtf8(string value)
    {
        var span = GetSpan(sizeof(int) + Encoding.UTF8.GetMaxByteCount(value.Length));
        var length = Encoding.UTF8.GetBytes(value, span[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(span, length);
        Advance(sizeof(int) + length);
    }

    /// <summary>Makes ready for the next request.</summary>
    public void Clear()
    {
        _length = 0;
        if (_bytes.Length > MostKept)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    private void EnsureRoom(int size)
    {
        size = Math.Max(size, 1);
        if (_bytes.Length - _length >= size)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + size), 2 * _length));
        Written.CopyTo(larger);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }
}
