namespace Groq.Routing;

/// <summary>Walks the words of a text: runs of letters, digits and underscores, so that an identifier of a program is one word.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>What the end of a sentence counts for in <see cref="Position"/>: a phrase with a small gap does not reach across it.</summary>
    public const int SentenceEnd = 2;

    private ReadOnlySpan<char> _rest = text;

    /// <summary>The current word.</summary>
    public ReadOnlySpan<char> Word { get; private set; }

    /// <summary>Where it stands, counted in words; ends of sentences count too.</summary>
    public int Position { get; private set; }

    /// <summary>Moves to the next word.</summary>
    public bool Read()
    {
        int start = 0;
        while (start < _rest.Length && !IsWordCharacter(_rest[start]))
        {
            bool endsSentence = _rest[start] is '.' or '!' or '?' && start + 1 < _rest.Length && char.IsWhiteSpace(_rest[start + 1]);
            Position += endsSentence ? SentenceEnd : 0;
            start++;
        }

        int end = start;
        while (end < _rest.Length && IsWordCharacter(_rest[end]))
        {
            end++;
        }

        Word = _rest[start..end];
        _rest = _rest[end..];
        Position++;
        return !Word.IsEmpty;
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';
}
