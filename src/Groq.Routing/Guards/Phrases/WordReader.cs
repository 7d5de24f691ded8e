using System.Numerics;

namespace Groq.Routing;

/// <summary>Walks the words of a text: runs of letters, digits and underscores.</summary>
/// <param name="text">The text.</param>
/// <param name="position">Where it stands in a longer one, counted as <see cref="Position"/> is.</param>
internal ref struct WordReader(ReadOnlySpan<char> text, int position = 0)
{
    /// <summary>What the end of a sentence counts for in <see cref="Position"/>: a phrase with a small gap does not reach across it.</summary>
    public const int SentenceEnd = 2;

    private readonly ReadOnlySpan<char> _text = text;

    // The block of characters that is read, and which of them are in words still to come.
    private int _block;
    private ulong _inWords = WordMask.Of(text);
    private int _end;

    /// <summary>The current word.</summary>
    public readonly ReadOnlySpan<char> Word => _text[Start.._end];

    /// <summary>Where it starts in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it stands, counted in words; ends of sentences count too.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Moves to the next word.</summary>
    public bool Read()
    {
        var before = _end;
        while (_inWords == 0 && Advance())
        {
        }

        Start = Math.Min(_text.Length, _block + BitOperations.TrailingZeroCount(_inWords));
        Position += 1 + SentenceEnds(_text[before..Math.Min(_text.Length, Start + 1)]);
        _end = Start;
        if (_inWords == 0)
        {
            return false;
        }

        // A word that reaches the end of the block may go on in the next one.
        do
        {
            _end += BitOperations.TrailingZeroCount(~(_inWords >> (_end - _block)));
            _inWords = _end - _block < WordMask.Length ? _inWords & (ulong.MaxValue << (_end - _block)) : 0;
        }
        while (_end - _block == WordMask.Length && Advance());
        return true;
    }

    // A space between two words, most of the time.
    private static int SentenceEnds(ReadOnlySpan<char> between)
    {
        var count = 0;
        for (var i = 0; i < between.Length - 1; i++)
        {
            count += between[i] is '.' or '!' or '?' && char.IsWhiteSpace(between[i + 1]) ? SentenceEnd : 0;
        }

        return count;
    }

    private bool Advance()
    {
        if (_text.Length - _block <= WordMask.Length)
        {
            return false;
        }

        _block += WordMask.Length;
        _inWords = WordMask.Of(_text[_block..]);
        return true;
    }
}
