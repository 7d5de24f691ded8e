namespace Groq.Routing;

/// <summary>The words of a text, one after the other.</summary>
internal ref struct WordRanges(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _end;

    /// <summary>Where the current word is.</summary>
    public Range Current { get; private set; }

    /// <summary>Itself, for <c>foreach</c>.</summary>
    public readonly WordRanges GetEnumerator() => this;

    /// <summary>Moves to the next word.</summary>
    public bool MoveNext()
    {
        var start = _end;
        while (start < _text.Length && !TextCharacters.IsInWord(_text[start]))
        {
            start++;
        }

        _end = start;
        while (_end < _text.Length && TextCharacters.IsInWord(_text[_end]))
        {
            _end++;
        }

        Current = start.._end;
        return _end > start;
    }
}
