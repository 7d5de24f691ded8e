using System.Buffers;

namespace Groq.Routing;

/// <summary>Recognises e-mail addresses: a name, an at sign, a domain with a top level of letters.</summary>
internal static class EmailAddresses
{
    private const int LongestName = 64;
    private const int LongestDomain = 189;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-'");

    private static readonly SearchValues<char> DomainCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    /// <summary>Whether <paramref name="text"/> contains one.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (int index, from = 0; (index = text[from..].IndexOf('@')) >= 0; from += index + 1)
        {
            var at = from + index;
            if (EndsName(text[..at]) && StartsDomain(text[(at + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsName(ReadOnlySpan<char> text) =>
        text is [.., var last] && (char.IsLetterOrDigit(last) || last == '_') && !IsUserInfo(text);

    // In ssh://git@host and https://user@host it is the name of a login.
    private static bool IsUserInfo(ReadOnlySpan<char> text)
    {
        var nearby = text[^Math.Min(text.Length, LongestName)..];
        var start = nearby.LastIndexOfAnyExcept(NameCharacters) + 1;
        return nearby[..start].EndsWith("://", StringComparison.Ordinal);
    }

    private static bool StartsDomain(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestDomain)];
        var end = text.IndexOfAnyExcept(DomainCharacters);
        var domain = (end < 0 ? text : text[..end]).TrimEnd(".-");
        var dot = domain.LastIndexOf('.');
        return dot > 0
            && domain[0] is not ('.' or '-')
            && domain.Length - dot > 2
            && !domain[(dot + 1)..].ContainsAnyInRange('0', '9')
            && !domain[(dot + 1)..].Contains('-')
            && domain.IndexOf("..", StringComparison.Ordinal) < 0;
    }
}
