using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <summary>What is known of words by their first and last letter and their length alone: one look at a small table passes over most words of a text.</summary>
internal sealed class WordShapes
{
    private const int LongestTold = 15;

    private readonly byte[] _flags = new byte[1 << 14];

    /// <summary>Adds what is known of a shape.</summary>
    public void Add(char first, char last, int length, byte flags) => _flags[Slot(first, last, length)] |= flags;

    /// <summary>Adds what is known of every word of <paramref name="length"/> characters; of fifteen and more it is the same.</summary>
    public void AddLength(int length, byte flags)
    {
        for (var letters = 0; letters < 1 << 10; letters++)
        {
            _flags[letters | Math.Min(length, LongestTold) << 10] |= flags;
        }
    }

    /// <summary>What is known of a shape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Of(char first, char last, int length) => _flags[Slot(first, last, length)];

    // Five bits of a character are a letter without its case.
    private static int Slot(char first, char last, int length) => first & 31 | (last & 31) << 5 | Math.Min(length, LongestTold) << 10;
}
