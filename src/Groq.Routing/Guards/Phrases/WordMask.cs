using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Groq.Routing;

/// <summary>Classifies 64 characters of a text into one bit each, so that words are found by counting zeros and not by looking at one character after the other.</summary>
internal static class WordMask
{
    /// <summary>Characters a mask stands for.</summary>
    public const int Length = 64;

    /// <summary>Which of the first characters of <paramref name="text"/> are in words: letters, digits and underscores, so that an identifier of a program is one word.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var mask = 0UL;
        var length = Math.Min(text.Length, Length);
        for (var i = 0; i < length; i += Vector128<byte>.Count)
        {
            mask |= (ulong)(length - i >= Vector128<byte>.Count ? OfSixteen(text[i..]) : OfEach(text[i..length])) << i;
        }

        return mask;
    }

    /// <summary>Whether <paramref name="character"/> is part of a word.</summary>
    public static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static uint OfSixteen(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var characters = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[Vector128<ushort>.Count..]));
        if (characters.ExtractMostSignificantBits() != 0)
        {
            // Not ASCII alone.
            return OfEach(text[..Vector128<byte>.Count]);
        }

        var letters = Vector128.LessThanOrEqual((characters | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)25));
        var digits = Vector128.LessThanOrEqual(characters - Vector128.Create((byte)'0'), Vector128.Create((byte)9));
        var underscores = Vector128.Equals(characters, Vector128.Create((byte)'_'));
        return (letters | digits | underscores).ExtractMostSignificantBits();
    }

    private static uint OfEach(ReadOnlySpan<char> text)
    {
        var mask = 0u;
        for (var i = 0; i < text.Length; i++)
        {
            mask |= IsInWord(text[i]) ? 1u << i : 0;
        }

        return mask;
    }
}
