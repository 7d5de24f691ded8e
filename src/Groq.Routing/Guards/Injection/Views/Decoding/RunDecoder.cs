using System.Buffers;

namespace Groq.Routing;

/// <summary>Decodes a run of characters without spaces: hexadecimal, binary, Base32, Base64.</summary>
internal static class RunDecoder
{
    /// <summary>Fewest characters that are worth a try.</summary>
    public const int Shortest = 16;

    private static readonly SearchValues<char> Base64Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");

    /// <summary>Finds the next run in <paramref name="text"/> from <paramref name="start"/> on; its length is 0 when there is none.</summary>
    public static (int Start, int Length) Find(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length)
        {
            var skipped = text[start..].IndexOfAny(Base64Characters);
            if (skipped < 0)
            {
                break;
            }

            start += skipped;
            var length = text[start..].IndexOfAnyExcept(Base64Characters);
            length = length < 0 ? text.Length - start : length;
            if (length >= Shortest)
            {
                return (start, length);
            }

            start += length;
        }

        return (text.Length, 0);
    }

    /// <summary>Decodes <paramref name="run"/>.</summary>
    /// <returns>The name of the encoding, or <see langword="null"/> if what comes out is no text.</returns>
    public static string? Decode(ReadOnlySpan<char> run, Span<byte> bytes, out int length)
    {
        if (TryBits(run, 1, 8, bytes, out length))
        {
            return "binary";
        }

        if (TryBits(run, 4, 2, bytes, out length))
        {
            return "hex";
        }

        if (TryBits(run, 5, 0, bytes, out length))
        {
            return "base32";
        }

        return TryBits(run, 6, 0, bytes, out length) ? "base64" : null;
    }

    private static bool TryBits(ReadOnlySpan<char> run, int bits, int digits, Span<byte> bytes, out int length)
    {
        length = 0;
        if (digits > 0 && run.Length % digits != 0)
        {
            return false;
        }

        uint buffer = 0;
        var filled = 0;
        foreach (var character in run)
        {
            var value = bits switch { 1 => Digit(character, '0', 2), 4 => HexDigit(character), 5 => Base32Digit(character), _ => Base64Digit(character) };
            if (value < 0)
            {
                return false;
            }

            buffer = buffer << bits | (uint)value;
            filled += bits;
            if (filled >= 8)
            {
                filled -= 8;
                bytes[length++] = (byte)(buffer >> filled);
            }
        }

        length = Narrow(bytes[..length]);
        return DecodedText.IsText(bytes[..length]);
    }

    // UTF-16 of Latin letters: each other byte is zero.
    private static int Narrow(Span<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[1] != 0 || bytes[3] != 0)
        {
            return bytes.Length;
        }

        for (var i = 2; i < bytes.Length; i += 2)
        {
            bytes[i / 2] = i + 1 < bytes.Length && bytes[i + 1] != 0 ? (byte)0 : bytes[i];
        }

        return (bytes.Length + 1) / 2;
    }

    private static int Digit(char character, char zero, int count) => character - zero is >= 0 and var digit && digit < count ? digit : -1;

    private static int HexDigit(char character) => character is >= '0' and <= '9' ? character - '0' : (character | 0x20) is >= 'a' and <= 'f' and var letter ? letter - 'a' + 10 : -1;

    private static int Base32Digit(char character) => char.IsAsciiLetter(character) ? (character | 0x20) - 'a' : character is >= '2' and <= '7' ? character - '2' + 26 : -1;

    private static int Base64Digit(char character) => character switch
    {
        >= 'A' and <= 'Z' => character - 'A',
        >= 'a' and <= 'z' => character - 'a' + 26,
        >= '0' and <= '9' => character - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}
