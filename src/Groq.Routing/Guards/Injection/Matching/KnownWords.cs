using System.Numerics;
using System.Text;

namespace Groq.Routing;

/// <summary>Words of which it is known beforehand what they call for: a quick look-up by a hash, which tells all words apart but long ones.</summary>
internal sealed class KnownWords
{
    private const int SlotsForWord = 2;
    private const int LongestTold = 2 * WordFilter.Letters;

    private readonly uint[] _tags;
    private readonly KnownWord[] _words;
    private readonly int _shift;

    /// <summary>Prepares for so many words.</summary>
    public KnownWords(int count)
    {
        _tags = new uint[BitOperations.RoundUpToPowerOf2((uint)(count + 1) * SlotsForWord)];
        _words = new KnownWord[_tags.Length];
        _shift = BitOperations.LeadingZeroCount((ulong)_tags.Length) + 1;
    }

    /// <summary>Adds a word, unless another long one has its hash.</summary>
    public void Add(KnownWord word)
    {
        var hash = WordFilter.HashOf(word.Word);
        var slot = SlotOf(hash);
        if (_tags[slot] == 0)
        {
            (_tags[slot], _words[slot]) = (TagOf(hash), word);
        }
    }

    /// <summary>Looks up a word.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out KnownWord known)
    {
        var slot = SlotOf(WordFilter.HashOf(word));
        known = _words[slot];
        return _tags[slot] != 0 && (word.Length <= LongestTold || Ascii.EqualsIgnoreCase(word, known.Word));
    }

    // Zero marks what is empty.
    private static uint TagOf(ulong hash) => (uint)(hash ^ hash >> 32) | 1;

    private int SlotOf(ulong hash)
    {
        var slot = (int)(hash >> _shift);
        while (_tags[slot] != 0 && _tags[slot] != TagOf(hash))
        {
            slot = slot + 1 & _tags.Length - 1;
        }

        return slot;
    }
}
