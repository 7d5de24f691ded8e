using System.Buffers;

namespace Groq.Routing;

/// <summary>Finds secrets that have no shape of their own but stand behind a word that says what they are.</summary>
internal static class AnnouncedSecrets
{
    private const string Bearer = "bearer ";
    private const string UrlStart = "://";
    private const int LeastToken = 20;
    private const int LeastBase64Key = 40;

    // What is looked at around a word, so that many words cost no more than one.
    private const int Reach = 256;

    private static readonly SearchValues<string> Announcements = SearchValues.Create(
        [Bearer, "password=", "password =", "pwd=", "pwd =", "accountkey", "accesskey", "access_key", UrlStart, PrivateKeyBlock.Words],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ConnectionSettings = SearchValues.Create(
        ["server=", "data source=", "host=", "user id=", "uid=", "user=", "username=", "initial catalog=", "database=", "dbname=", "endpoint="],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~+/=");

    private static readonly SearchValues<char> Base64Characters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/=");

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(";\"'`<>\\ \t\r\n");
    private static readonly SearchValues<char> UrlEnds = SearchValues.Create("/?#\"'`<>\\ \t\r\n");
    private static readonly SearchValues<char> Assignment = SearchValues.Create("\"'\\ \t:=");

    /// <summary>The rule of the first secret in <paramref name="text"/>; <see langword="null"/> when there is none.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        for (int index, from = 0; (index = text[from..].IndexOfAny(Announcements)) >= 0; from += index + 1)
        {
            var at = from + index;
            var rule = text[at] switch
            {
                'b' or 'B' => FollowsToken(text[(at + Bearer.Length)..]) ? "bearer-token" : null,
                ':' => FindInUrl(text[(at + UrlStart.Length)..]),
                'a' or 'A' => FollowsKey(text[at..]) ? "storage-key" : null,
                _ when text[at..].StartsWith(PrivateKeyBlock.Words, StringComparison.OrdinalIgnoreCase) =>
                    PrivateKeyBlock.IsAt(text, at) ? PrivateKeyBlock.Rule : null,
                _ => IsInConnectionString(text, at) ? "connection-string" : null,
            };
            if (rule is not null)
            {
                return rule;
            }
        }

        return null;
    }

    private static bool FollowsToken(ReadOnlySpan<char> text)
    {
        var token = Leading(text, TokenCharacters);
        return token.Length >= LeastToken && Placeholder.LooksRandom(token);
    }

    private static bool FollowsKey(ReadOnlySpan<char> text)
    {
        var name = text.IndexOfAny("kK") + "key".Length;
        var between = Leading(text[name..], Assignment);
        var key = Leading(text[(name + between.Length)..], Base64Characters);
        return between.ContainsAny(':', '=') && key.Length >= LeastBase64Key && Placeholder.LooksRandom(key);
    }

    private static bool IsInConnectionString(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - Reach)..at];
        before = before[(before.LastIndexOfAny('\r', '\n') + 1)..];
        var after = text[at..Math.Min(text.Length, at + Reach)];
        var end = after.IndexOfAny('\r', '\n');
        after = end < 0 ? after : after[..end];
        var value = after[(after.IndexOf('=') + 1)..].TrimStart();
        var valueEnd = value.IndexOfAny(ValueEnds);
        return Placeholder.LooksLikePassword(valueEnd < 0 ? value : value[..valueEnd])
            && (before.ContainsAny(ConnectionSettings) || after.ContainsAny(ConnectionSettings));
    }

    /// <summary>Credentials in front of a host, and the web hooks whose address is the secret.</summary>
    private static string? FindInUrl(ReadOnlySpan<char> url)
    {
        url = url[..Math.Min(url.Length, Reach)];
        if (url.StartsWith("hooks.slack.com/services/T", StringComparison.OrdinalIgnoreCase))
        {
            return Placeholder.LooksRandom(Leading(url["hooks.slack.com/services/".Length..], TokenCharacters)) ? "slack-webhook" : null;
        }

        var end = url.IndexOfAny(UrlEnds);
        var authority = end < 0 ? url : url[..end];
        var colon = authority.IndexOf(':');
        var host = authority.LastIndexOf('@');
        if (colon < 0 || host < colon)
        {
            return null;
        }

        var password = authority[(colon + 1)..host];
        return Placeholder.LooksLikePassword(password) && !password.SequenceEqual(authority[..colon]) ? "url-credentials" : null;
    }

    private static ReadOnlySpan<char> Leading(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        text = text[..Math.Min(text.Length, Reach)];
        var end = text.IndexOfAnyExcept(characters);
        return end < 0 ? text : text[..end];
    }
}
