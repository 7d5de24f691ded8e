namespace Groq.Routing;

/// <summary>A text made out of another one, and where each of its characters comes from. It is used again and again.</summary>
internal sealed class TextView
{
    private char[] _text = new char[256];
    private int[] _sources = new int[256];

    /// <summary>How many characters it has.</summary>
    public int Length { get; private set; }

    /// <summary>The text.</summary>
    public Span<char> Text => _text.AsSpan(0, Length);

    /// <summary>Where in the prompt each character comes from.</summary>
    public ReadOnlySpan<int> Sources => _sources.AsSpan(0, Length);

    /// <summary>It, to be read.</summary>
    public SourceText AsSource() => new(Text, Sources);

    /// <summary>Empties it.</summary>
    public void Clear() => Length = 0;

    /// <summary>Cuts it off.</summary>
    public void Truncate(int length) => Length = Math.Min(Length, length);

    /// <summary>Adds a character.</summary>
    public void Append(char character, int source)
    {
        if (Length == _text.Length)
        {
            Grow(Length + 1);
        }

        _text[Length] = character;
        _sources[Length++] = source;
    }

    /// <summary>Adds the characters from <paramref name="start"/> on.</summary>
    public void Append(in SourceText text, int start, int length)
    {
        Grow(Length + length);
        text.Text.Slice(start, length).CopyTo(_text.AsSpan(Length));
        for (var i = 0; i < length; i++)
        {
            _sources[Length + i] = text.SourceOf(start + i);
        }

        Length += length;
    }

    private void Grow(int length)
    {
        if (length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(length, _text.Length * 2));
            Array.Resize(ref _sources, _text.Length);
        }
    }
}
