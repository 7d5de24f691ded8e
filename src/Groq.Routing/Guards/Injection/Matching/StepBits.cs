using System.Numerics;
using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <summary>Which bits a word sets. It is asked by the first letters of a word, and errs on the side of more bits.</summary>
internal sealed class StepBits
{
    private const int Letters = 4;
    private const int SlotsForBeginning = 16;
    private const ulong LowBits = 0x001F_001F_001F_001F;

    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <summary>Creates the table of <paramref name="words"/>.</summary>
    public StepBits(List<(string Word, ulong Bits)> words)
    {
        var beginnings = words.ConvertAll(word => (Beginning: BeginningOf(word.Word), word.Bits));
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)(beginnings.DistinctBy(word => word.Beginning).Count() + 1) * SlotsForBeginning)];
        _shift = BitOperations.LeadingZeroCount((ulong)_slots.Length) + 1;
        foreach (var (beginning, bits) in beginnings)
        {
            _slots[SlotOf(beginning)] |= bits;
        }
    }

    /// <summary>Whether a word can be told by its first letters: a stem that is too short could be the beginning of more.</summary>
    public static bool IsTold(string word) => word[^1] != '*' || word.Length > Letters;

    /// <summary>The bits of the words with this beginning.</summary>
    /// <param name="beginning">As <see cref="WordFilter.Read"/> gives it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(ulong beginning) => _slots[SlotOf(beginning & LowBits)];

    // Five bits of a character are a letter without its case.
    private static ulong BeginningOf(string word) => WordFilter.Read(word, 0, word.AsSpan().TrimEnd('*').Length) & LowBits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong beginning) => (int)(beginning * 0x9E3779B97F4A7C15 >> _shift);
}
