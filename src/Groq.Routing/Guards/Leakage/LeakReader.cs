using System.Numerics;

namespace Groq.Routing;

/// <summary>Walks a text in rows of three words, without regard to case, punctuation and line breaks; ideographs and kana count as a word each.</summary>
internal ref struct LeakReader(ReadOnlySpan<char> text)
{
    /// <summary>How many words a row has: enough to be rare, few enough to survive a change close by.</summary>
    public const int WordsInRow = 3;

    private const char FirstIdeograph = '\u2E80';
    private const int BitsOfWord = 21;

    private readonly ReadOnlySpan<char> _text = text;

    // The block of characters that is read, which of them are in words, and which of those begin one that is still to come.
    private int _block = -WordMask.Length;
    private ulong _inWords;
    private ulong _starts;

    // What is left of a run of ideographs.
    private int _next;
    private int _end;

    /// <summary>Stands for the current word and the two before it.</summary>
    public ulong Row { get; private set; }

    /// <summary>Moves to the next word.</summary>
    public bool Read()
    {
        if (_next < _end)
        {
            Add(_text.Slice(_next++, 1));
            return true;
        }

        while (_starts == 0)
        {
            var goesOn = _inWords >> (WordMask.Length - 1);
            _block += WordMask.Length;
            if (_block >= _text.Length)
            {
                return false;
            }

            _inWords = WordMask.Of(_text[_block..]);
            _starts = _inWords & ~((_inWords << 1) | goesOn);
        }

        var offset = BitOperations.TrailingZeroCount(_starts);
        _starts &= _starts - 1;
        var start = _block + offset;
        var length = BitOperations.TrailingZeroCount(~(_inWords >> offset));
        if (offset + length >= WordMask.Length)
        {
            length = LengthAt(start);
        }

        if (_text[start] == 'n' && length > 1 && start > 0 && _text[start - 1] == '\\')
        {
            // In JSON it is a line break.
            (start, length) = (start + 1, length - 1);
        }

        if (_text[start] >= FirstIdeograph)
        {
            _next = start + 1;
            _end = start + length;
            length = 1;
        }

        Add(_text.Slice(start, length));
        return true;
    }

    private readonly int LengthAt(int start)
    {
        var end = start;
        while (end < _text.Length && WordMask.IsInWord(_text[end]))
        {
            end++;
        }

        return end - start;
    }

    // Four letters and the length tell words apart well enough when three words must agree. Five bits of a character are a letter without its case.
    private void Add(ReadOnlySpan<char> word)
    {
        uint last = word[^1];
        var ending = word.Length > 1 ? (last * 7) ^ word[^2] : last ^ ((uint)last >> 5);
        var key = (word[0] & 31u) | ((word[word.Length / 2] & 31u) << 5) | ((ending & 31) << 10) | (Math.Min((uint)word.Length, 63) << 15);
        Row = ((Row << BitsOfWord) | key) & ((1UL << (WordsInRow * BitsOfWord)) - 1);
    }
}
