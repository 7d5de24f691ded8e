using System.Globalization;

namespace Groq.Routing;

/// <summary>What a character is to whoever reads words.</summary>
internal static class TextCharacters
{
    /// <summary>Whether it is part of a word: letters, digits, marks of scripts that need them, underscores.</summary>
    public static bool IsInWord(char character) =>
        character < 0x80
            ? char.IsAsciiLetterOrDigit(character) || character == '_'
            : char.GetUnicodeCategory(character) is <= UnicodeCategory.OtherLetter or <= UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether it belongs to a script that is written without spaces between words: Chinese characters, kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsSolid(char character) =>
        character >= 0x0E00
        && (character is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF'
            or >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF');

    /// <summary>Whether it ends a sentence when a space follows, or always in scripts that put no space there.</summary>
    public static bool IsSentenceEnd(char character, char next) =>
        character is '.' or '!' or '?' ? char.IsWhiteSpace(next) : character is '\u3002' or '\u0964';
}
