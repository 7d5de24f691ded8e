using System.Buffers;

namespace Groq.Routing;

/// <summary>Recognises a signed token: two JSON objects in base64url, joined by a dot.</summary>
internal static class JsonWebToken
{
    public const string Rule = "jwt";

    // {"alg":"…"} is no shorter; what explains tokens breaks off earlier.
    private const int LeastPart = 16;
    private const int LongestHeader = 1024;

    // {" in base64url.
    private const string Object = "eyJ";

    private static readonly SearchValues<char> PartCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>Whether <paramref name="text"/> begins with one.</summary>
    public static bool Starts(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Object, StringComparison.Ordinal))
        {
            return false;
        }

        var header = text[..Math.Min(text.Length, LongestHeader)].IndexOfAnyExcept(PartCharacters);
        return header >= LeastPart
            && text[header] == '.'
            && text[(header + 1)..] is var payload
            && payload.StartsWith(Object, StringComparison.Ordinal)
            && payload.Length >= LeastPart
            && !payload[..LeastPart].ContainsAnyExcept(PartCharacters);
    }
}
