using System.Buffers;

namespace Groq.Routing;

/// <summary>How the keys of one vendor look: what they begin with, and what follows.</summary>
/// <param name="Rule">The finding's rule.</param>
/// <param name="Prefix">What they begin with.</param>
/// <param name="Body">The characters that may follow.</param>
/// <param name="Least">How many follow at least.</param>
/// <param name="Most">How many follow at most: where the prefix alone is an everyday word, only the exact length tells.</param>
internal sealed record KeyShape(string Rule, string Prefix, SearchValues<char> Body, int Least, int Most = int.MaxValue)
{
    // What follows is looked at once for every prefix: without a bound, prefixes in a row would be read over and over.
    private const int Longest = 256;

    /// <summary>Whether <paramref name="text"/> begins with such a key.</summary>
    public bool Matches(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var body = text[Prefix.Length..];
        body = body[..Math.Min(body.Length, Longest)];
        var end = body.IndexOfAnyExcept(Body);
        body = (end < 0 ? body : body[..end]).TrimEnd("._-");
        return body.Length >= Least && body.Length <= Most && Placeholder.LooksRandom(body);
    }
}
