using System.Text;

namespace Groq.Routing;

/// <summary>Whether bytes are a text, and its characters.</summary>
internal static class DecodedText
{
    private const int Shortest = 6;

    /// <summary>Whether <paramref name="bytes"/> are UTF-8 without control characters, and mostly letters and spaces.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Shortest)
        {
            return false;
        }

        var letters = 0;
        foreach (var value in bytes)
        {
            if (value is < 0x20 and not ((byte)'\n' or (byte)'\r' or (byte)'\t') or 0x7F)
            {
                return false;
            }

            letters += value >= 0x80 || value == ' ' || char.IsAsciiLetter((char)value) ? 1 : 0;
        }

        return letters * 4 >= bytes.Length * 3 && System.Text.Unicode.Utf8.IsValid(bytes);
    }

    /// <summary>Adds the characters of <paramref name="bytes"/>, spread over the places they come from.</summary>
    public static void Append(ReadOnlySpan<byte> bytes, in SourceText text, int start, int length, TextView decoded)
    {
        Span<char> units = stackalloc char[2];
        for (var i = 0; i < bytes.Length;)
        {
            Rune.DecodeFromUtf8(bytes[i..], out var rune, out var consumed);
            var source = text.SourceOf(start + (int)((long)i * length / bytes.Length));
            foreach (var unit in units[..rune.EncodeToUtf16(units)])
            {
                decoded.Append(unit, source);
            }

            i += consumed;
        }
    }
}
