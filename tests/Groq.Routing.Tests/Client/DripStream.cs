namespace Groq.Routing.Tests;

/// <summary>A body that comes in small pieces, has no known length, and ends in an exception when there is one.</summary>
internal sealed class DripStream(byte[] body, Exception? end = null) : Stream
{
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position == body.Length && end is not null)
        {
            throw end;
        }

        var read = Math.Min(Math.Min(count, 1000), body.Length - _position);
        body.AsSpan(_position, read).CopyTo(buffer.AsSpan(offset));
        _position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
