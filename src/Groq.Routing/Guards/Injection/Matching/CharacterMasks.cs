using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Groq.Routing;

/// <summary>Classifies 64 characters of a text into one bit each, class by class.</summary>
internal ref struct CharacterMasks
{
    /// <summary>Characters a mask stands for.</summary>
    public const int Length = 64;

    /// <summary>Letters, digits and underscores, as <see cref="TextCharacters.IsInWord"/> has them.</summary>
    public ulong Words;

    /// <summary>ASCII letters.</summary>
    public ulong Letters;

    /// <summary>ASCII digits.</summary>
    public ulong Digits;

    /// <summary>What starts an escape: <c>\ % &amp;</c>.</summary>
    public ulong Escapes;

    /// <summary>What stands for a letter, or between letters, of a word that is broken up: <c>@ $ * ! |</c>.</summary>
    public ulong Symbols;

    /// <summary>Characters outside ASCII.</summary>
    public ulong NonAscii;

    /// <summary>Classifies the characters of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static CharacterMasks Of(ReadOnlySpan<char> text, int start)
    {
        CharacterMasks masks = default;
        var length = Math.Min(text.Length - start, Length);
        var i = 0;
        for (; i + Vector256<byte>.Count <= length; i += Vector256<byte>.Count)
        {
            masks.Add(text, start + i, 0, i);
        }

        if (i < length && text.Length >= Vector256<byte>.Count)
        {
            // What is left is classified together with what is before it.
            masks.Add(text, start + length - Vector256<byte>.Count, Vector256<byte>.Count - (length - i), i);
            i = length;
        }

        for (; i < length; i++)
        {
            masks.AddOne(text[start + i], i);
        }

        return masks;
    }

    /// <summary>Classifies the characters from <paramref name="start"/> on, takes those after the first <paramref name="skipped"/> for bits from <paramref name="at"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ReadOnlySpan<char> text, int start, int skipped, int at)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text.Slice(start, Vector256<byte>.Count));
        var characters = Vector256.NarrowWithSaturation(Vector256.Create(units), Vector256.Create(units[Vector256<ushort>.Count..]));
        if (characters.ExtractMostSignificantBits() != 0)
        {
            for (var i = skipped; i < Vector256<byte>.Count; i++)
            {
                AddOne(text[start + i], at + i - skipped);
            }

            return;
        }

        var letters = Vector256.LessThanOrEqual((characters | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)25));
        var digits = Vector256.LessThanOrEqual(characters - Vector256.Create((byte)'0'), Vector256.Create((byte)9));
        var words = letters | digits | Is(characters, '_');
        var escapes = Is(characters, '%') | Is(characters, '&') | Is(characters, '\\');
        var symbols = Is(characters, '@') | Is(characters, '$') | Is(characters, '*') | Is(characters, '!') | Is(characters, '|');
        Words |= (ulong)(words.ExtractMostSignificantBits() >> skipped) << at;
        Letters |= (ulong)(letters.ExtractMostSignificantBits() >> skipped) << at;
        Digits |= (ulong)(digits.ExtractMostSignificantBits() >> skipped) << at;
        Escapes |= (ulong)(escapes.ExtractMostSignificantBits() >> skipped) << at;
        Symbols |= (ulong)(symbols.ExtractMostSignificantBits() >> skipped) << at;
    }

    private static Vector256<byte> Is(Vector256<byte> characters, char character) => Vector256.Equals(characters, Vector256.Create((byte)character));

    private void AddOne(char character, int at)
    {
        var bit = 1UL << at;
        Words |= TextCharacters.IsInWord(character) ? bit : 0;
        Letters |= char.IsAsciiLetter(character) ? bit : 0;
        Digits |= char.IsAsciiDigit(character) ? bit : 0;
        Escapes |= character is '\\' or '%' or '&' ? bit : 0;
        Symbols |= character is '@' or '$' or '*' or '!' or '|' ? bit : 0;
        NonAscii |= character >= 0x80 ? bit : 0;
    }
}
