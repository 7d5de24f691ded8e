using System.Globalization;

namespace Groq.Routing;

/// <summary>Escapes in the strings of JSON.</summary>
internal static class JsonEscapes
{
    /// <summary>Whether a string has an escape such as <c>\ud83d</c> without its other half: valid by the grammar, and no Unicode text.</summary>
    /// <param name="raw">The string as the text has it, without quotes.</param>
    public static bool HasUnpairedSurrogate(ReadOnlySpan<byte> raw)
    {
        var afterHigh = false;
        while (!raw.IsEmpty)
        {
            var isUnicode = raw[0] == '\\' && raw[1] == 'u';
            var unit = isUnicode ? (char)ushort.Parse(raw.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : '\0';
            if (char.IsLowSurrogate(unit) != afterHigh)
            {
                return true;
            }

            afterHigh = char.IsHighSurrogate(unit);
            raw = raw[(isUnicode ? 6 : raw[0] == '\\' ? 2 : 1)..];
        }

        return afterHigh;
    }
}
