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

    /// <summary>Classifies the first characters of <paramref name="text"/>.</summary>
    public static CharacterMasks Of(ReadOnlySpan<char> text)
    {
        CharacterMasks masks = default;
        var length = Math.Min(text.Length, Length);
        var i = 0;
        for (; i + Vector128<byte>.Count <= length; i += Vector128<byte>.Count)
        {
            masks.AddSixteen(text[i..], i);
        }

        for (; i < length; i++)
        {
            masks.AddOne(text[i], i);
        }

        return masks;
    }

    private void AddSixteen(ReadOnlySpan<char> text, int at)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var characters = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[Vector128<ushort>.Count..]));
        if (characters.ExtractMostSignificantBits() != 0)
        {
            for (var i = 0; i < Vector128<byte>.Count; i++)
            {
                AddOne(text[i], at + i);
            }

            return;
        }

        var letters = Vector128.LessThanOrEqual((characters | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)25));
        var digits = Vector128.LessThanOrEqual(characters - Vector128.Create((byte)'0'), Vector128.Create((byte)9));
        var words = letters | digits | Vector128.Equals(characters, Vector128.Create((byte)'_'));
        var escapes = Vector128.LessThanOrEqual(characters - Vector128.Create((byte)'%'), Vector128.Create((byte)1)) | Vector128.Equals(characters, Vector128.Create((byte)'\\'));
        var symbols = Vector128.Equals(characters, Vector128.Create((byte)'@')) | Vector128.Equals(characters, Vector128.Create((byte)'$'))
            | Vector128.Equals(characters, Vector128.Create((byte)'*')) | Vector128.Equals(characters, Vector128.Create((byte)'!'))
            | Vector128.Equals(characters, Vector128.Create((byte)'|'));
        Words |= (ulong)words.ExtractMostSignificantBits() << at;
        Letters |= (ulong)letters.ExtractMostSignificantBits() << at;
        Digits |= (ulong)digits.ExtractMostSignificantBits() << at;
        Escapes |= (ulong)escapes.ExtractMostSignificantBits() << at;
        Symbols |= (ulong)symbols.ExtractMostSignificantBits() << at;
    }

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
