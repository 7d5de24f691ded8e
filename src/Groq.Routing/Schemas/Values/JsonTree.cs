using System.Buffers;

namespace Groq.Routing;

/// <summary>A JSON text, parsed once into a flat list of tokens in the order of the text: a value's children lie behind it.</summary>
/// <remarks>Strings are unescaped while parsing, so that everything after it compares plain UTF-8. Nothing is allocated per value. A tree borrows the text; dispose it to give its own buffers back.</remarks>
internal sealed class JsonTree(byte[] text, int length, byte[]? decoded, JsonToken[] tokens, int count) : IDisposable
{
    /// <summary>The whole value.</summary>
    public JsonTreeValue Root => new(this, 0);

    /// <summary>Values and member names.</summary>
    public int Count => count;

    /// <summary>Bytes of text.</summary>
    public int Length => length;

    public ref readonly JsonToken this[int index] => ref tokens[index];

    /// <summary>The text of a string, a name or a number.</summary>
    public ReadOnlySpan<byte> Text(in JsonToken token) => (token.Decoded ? decoded : text).AsSpan(token.Start, token.Length);

    /// <summary>Parses a text that is exactly one JSON value.</summary>
    /// <param name="text">The text as UTF-8, in a buffer that lives as long as the tree.</param>
    /// <param name="length">How much of the buffer it is.</param>
    /// <param name="maxDepth">Deepest nesting.</param>
    /// <param name="defect">Why there is no tree.</param>
    public static JsonTree? Parse(byte[] text, int length, int maxDepth, out JsonDefect? defect)
    {
        var reader = new JsonTreeReader(text, length);
        return reader.TryRead(maxDepth, out defect) ? reader.Finish() : null;
    }

    public void Dispose()
    {
        ArrayPool<JsonToken>.Shared.Return(tokens);
        if (decoded is not null)
        {
            ArrayPool<byte>.Shared.Return(decoded);
        }
    }
}
