namespace Groq.Routing;

/// <summary>Walks the words of a folded text, and takes scripts without spaces apart into the longest words that a rule knows.</summary>
internal ref struct WordStream(ReadOnlySpan<char> text, WordTable<WordSteps> words, int start, int position)
{
    /// <summary>What the end of a sentence counts for in <see cref="Position"/>: a phrase with a small gap does not reach across it.</summary>
    public const int SentenceEnd = 2;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly WordTable<WordSteps> _words = words;
    private bool _half;

    /// <summary>Where the current word starts.</summary>
    public int Start { get; private set; } = start;

    /// <summary>Where it ends.</summary>
    public int End { get; private set; } = start;

    /// <summary>Where it stands, counted in words; ends of sentences count too.</summary>
    public int Position { get; private set; } = position;

    /// <summary>The current word.</summary>
    public readonly ReadOnlySpan<char> Word => _text[Start..End];

    /// <summary>Whether nothing but words and spaces stands between two places.</summary>
    public readonly bool IsUnbroken(int start, int end)
    {
        foreach (var character in _text[Math.Min(start, end)..Math.Max(start, end)])
        {
            if (character is not (' ' or '\'') && !TextCharacters.IsInWord(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Moves to the next word.</summary>
    public bool Read()
    {
        var start = End;
        for (; start < _text.Length && !TextCharacters.IsInWord(_text[start]); start++)
        {
            Position += start + 1 < _text.Length && TextCharacters.IsSentenceEnd(_text[start], _text[start + 1]) ? SentenceEnd : 0;
        }

        Start = start;
        End = start;
        if (start == _text.Length)
        {
            return false;
        }

        if (TextCharacters.IsSolid(_text[start]))
        {
            // A word no rule knows is about two characters there.
            var length = _words.SolidLength(_text[start..]);
            _half = length == 0 && !_half;
            Position += _half ? 0 : 1;
            End = start + Math.Max(1, length);
            return true;
        }

        Position++;

        var end = start + 1;
        while (end < _text.Length && TextCharacters.IsInWord(_text[end]) && !TextCharacters.IsSolid(_text[end]))
        {
            end++;
        }

        End = end;
        return true;
    }
}
