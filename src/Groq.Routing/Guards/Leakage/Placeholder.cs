using System.Buffers;

namespace Groq.Routing;

/// <summary>Tells a secret from what stands in its place in documentation.</summary>
internal static class Placeholder
{
    private const int LeastDifferent = 10;

    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["your", "example", "xxxx", "placeholder", "redacted", "changeme", "change_me", "change-me", "insert", "replace", "dummy", "****", "....", "-here", "_here"],
        StringComparison.OrdinalIgnoreCase);

    // What a lesson writes where a password goes.
    private static readonly SearchValues<string> PasswordWords = SearchValues.Create(["password", "passwd", "secret", "mypass", "my_pass"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a key's body can be one: letters, digits, many different ones, and no word of a placeholder.</summary>
    public static bool LooksRandom(ReadOnlySpan<char> body)
    {
        UInt128 seen = 0;
        foreach (var character in body)
        {
            seen |= character < 128 ? UInt128.One << character : 0;
        }

        return UInt128.PopCount(seen) >= LeastDifferent
            && body.ContainsAnyInRange('0', '9')
            && (body.ContainsAnyInRange('a', 'z') || body.ContainsAnyInRange('A', 'Z'))
            && !body.ContainsAny(Words);
    }

    /// <summary>Whether what stands for a password is a real one, as far as its form can tell.</summary>
    public static bool LooksLikePassword(ReadOnlySpan<char> value) =>
        value.Length >= 6
        && value[0] is not ('<' or '{' or '$' or '%' or '[' or '(' or '*')
        && !value.ContainsAny(Words)
        && !value.ContainsAny(PasswordWords)
        && value.IndexOfAnyExcept(value[0]) >= 0;
}
