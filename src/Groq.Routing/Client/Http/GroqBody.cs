using System.Buffers;

namespace Groq.Routing;

/// <summary>A response body read into a rented buffer, up to a bound.</summary>
internal readonly struct GroqBody
{
    private const int FirstBuffer = 16 * 1024;
    private const int LargestFirstBuffer = 1024 * 1024;

    private readonly byte[]? _buffer;
    private readonly int _length;

    private GroqBody(byte[] buffer, int length, bool truncated)
    {
        _buffer = buffer;
        _length = length;
        Truncated = truncated;
    }

    /// <summary>What was read.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Whether there was more than the bound.</summary>
    public bool Truncated { get; }

    /// <summary>Reads at most <paramref name="limit"/> bytes.</summary>
    public static async ValueTask<GroqBody> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        // One byte more than announced, so that the read that finds the end needs no larger buffer.
        var first = content.Headers.ContentLength is { } announced ? Math.Clamp(announced + 1, 1, LargestFirstBuffer) : FirstBuffer;
        var buffer = ArrayPool<byte>.Shared.Rent((int)first);
        var length = 0;
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                while (true)
                {
                    if (length == buffer.Length)
                    {
                        buffer = Grow(buffer, length);
                    }

                    var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                    length += read;
                    if (read == 0 || length > limit)
                    {
                        return new GroqBody(buffer, Math.Min(length, limit), length > limit);
                    }
                }
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    /// <summary>Gives the buffer back; <see cref="Bytes"/> must not be used after.</summary>
    public void Release()
    {
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
