namespace Groq.Routing;

/// <summary>A text that grows and is read in pieces meanwhile.</summary>
internal struct TextBuffer
{
    private char[]? _characters;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    public void Append(string text)
    {
        if (_characters is null || Length + text.Length > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(Math.Max(256, Length * 2), Length + text.Length));
        }

        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    public void Clear() => Length = 0;

    public override readonly string ToString() => new(Span);
}
