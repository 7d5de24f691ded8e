using System.Buffers;

namespace Groq.Routing;

/// <summary>Recognises the block of a private key, as PEM and PGP write it. An explanation has the first line without a body.</summary>
internal static class PrivateKeyBlock
{
    /// <summary>The words that announce it.</summary>
    public const string Words = "PRIVATE KEY";

    public const string Rule = "private-key";

    private const string Start = "-----BEGIN ";
    private const string PgpEnd = " BLOCK";
    private const string LabelEnd = "-----";
    private const int LongestLabel = 32;
    private const int LeastBody = 64;

    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ");

    // With the line breaks, and with those that JSON writes as \n.
    private static readonly SearchValues<char> Body =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n\\ ");

    private static readonly SearchValues<string> Headers = SearchValues.Create(["Proc-Type:", "DEK-Info:", "Version:", "Comment:"], StringComparison.Ordinal);

    /// <summary>Whether the words at <paramref name="at"/> are in the first line of one.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - LongestLabel - Start.Length)..at];
        var begin = before.LastIndexOf(Start, StringComparison.Ordinal);
        if (begin < 0 || before[(begin + Start.Length)..].ContainsAnyExcept(LabelCharacters))
        {
            return false;
        }

        var after = text[(at + Words.Length)..];
        after = after.StartsWith(PgpEnd, StringComparison.Ordinal) ? after[PgpEnd.Length..] : after;
        if (!after.StartsWith(LabelEnd, StringComparison.Ordinal) || after.Length < LabelEnd.Length + LeastBody)
        {
            return false;
        }

        var body = after.Slice(LabelEnd.Length, LeastBody);
        return !body.ContainsAnyExcept(Body) || body.ContainsAny(Headers);
    }
}
