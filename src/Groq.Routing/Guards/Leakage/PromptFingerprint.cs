using System.Numerics;

namespace Groq.Routing;

/// <summary>Where every three words in a row stand in an instruction, so that a text that repeats it is noticed.</summary>
internal sealed class PromptFingerprint
{
    // No row ends with the first word.
    private const int NoPlace = 0;

    // Half empty, so that a search ends soon: most searches end at the first slot they look at.
    private readonly (ulong Row, int Place)[] _rows;
    private readonly int _shift;

    public PromptFingerprint(string text)
    {
        Text = text;
        for (var words = new LeakReader(text); words.Read();)
        {
            Words++;
        }

        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * Words)));
        _rows = new (ulong, int)[1 << bits];
        _shift = 64 - bits;
        var reader = new LeakReader(text);
        for (var place = 0; reader.Read(); place++)
        {
            if (place >= LeakReader.WordsInRow - 1)
            {
                ref var slot = ref SlotOf(reader.Row);

                // The first place of equals stays.
                slot = slot.Place == NoPlace ? (reader.Row, place) : slot;
            }
        }
    }

    /// <summary>The instruction.</summary>
    public string Text { get; }

    /// <summary>How many words it has.</summary>
    public int Words { get; }

    /// <summary>Where a row of words ends, counted in words; 0 when it does not occur.</summary>
    public int Find(ulong row) => SlotOf(row).Place;

    private ref (ulong Row, int Place) SlotOf(ulong row)
    {
        var rows = _rows;
        var slot = (int)((row * 0x9E3779B97F4A7C15) >> _shift);
        while (rows[slot].Place != NoPlace && rows[slot].Row != row)
        {
            slot = (slot + 1) & (rows.Length - 1);
        }

        return ref rows[slot];
    }
}
