using System.Buffers;
using System.Text.Unicode;

namespace Groq.Routing;

/// <summary>A text as UTF-8 in a pooled buffer, for the JSON readers. Dispose it to give the buffer back.</summary>
internal readonly struct Utf8Buffer : IDisposable
{
    // A UTF-16 code unit takes at most three bytes.
    private const int MaxBytesPerCharacter = 3;

    private readonly byte[] _bytes;
    private readonly int _length;

    /// <summary>Transcodes <paramref name="text"/>; <see cref="IsValid"/> tells whether that was possible.</summary>
    public Utf8Buffer(string text)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(checked(text.Length * MaxBytesPerCharacter));
        IsValid = Utf8.FromUtf16(text, _bytes, out _, out _length, replaceInvalidSequences: false) == OperationStatus.Done;
    }

    /// <summary>False when the text has an unpaired surrogate, which no JSON parser takes.</summary>
    public bool IsValid { get; }

    /// <summary>The text as JSON, until disposal.</summary>
    /// <param name="defect">Why it is none.</param>
    public JsonTree? Parse(out JsonDefect? defect)
    {
        defect = JsonDefect.UnpairedSurrogate;
        return IsValid ? JsonTree.Parse(_bytes, _length, JsonGuard.MaxDepth, out defect) : null;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}
