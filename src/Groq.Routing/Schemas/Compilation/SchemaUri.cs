namespace Groq.Routing;

/// <summary>Resolves URI references as RFC 3986 says. Nothing else is changed in them: two addresses are the same when they are written the same.</summary>
internal static class SchemaUri
{
    /// <summary>Splits the fragment off.</summary>
    public static (string Uri, string Fragment) Split(string reference)
    {
        var mark = reference.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? (reference, "") : (reference[..mark], reference[(mark + 1)..]);
    }

    /// <summary>A reference without fragment, seen from a base.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        if (reference.Length == 0)
        {
            return baseUri;
        }

        if (SchemeLength(reference) > 0)
        {
            return reference;
        }

        var (scheme, authority, path, _) = Parts(baseUri);
        if (reference.StartsWith("//", StringComparison.Ordinal))
        {
            return scheme + reference;
        }

        if (reference[0] == '?')
        {
            return scheme + authority + path + reference;
        }

        var query = reference.IndexOf('?', StringComparison.Ordinal);
        var (own, rest) = query < 0 ? (reference, "") : (reference[..query], reference[query..]);
        var merged = own[0] == '/' ? own
            : authority.Length > 0 && path.Length == 0 ? "/" + own
            : path[..(path.LastIndexOf('/') + 1)] + own;
        return scheme + authority + RemoveDots(merged) + rest;
    }

    private static (string Scheme, string Authority, string Path, string Query) Parts(string uri)
    {
        var scheme = uri[..SchemeLength(uri)];
        uri = uri[scheme.Length..];
        var query = uri.IndexOf('?', StringComparison.Ordinal);
        var (path, rest) = query < 0 ? (uri, "") : (uri[..query], uri[query..]);
        var end = path.StartsWith("//", StringComparison.Ordinal) ? path.IndexOf('/', 2) : 0;
        end = end < 0 ? path.Length : end;
        return (scheme, path[..end], path[end..], rest);
    }

    // With the colon.
    private static int SchemeLength(string uri)
    {
        var colon = uri.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(uri[0]) && uri.AsSpan(0, colon).IndexOfAny("/?") < 0 ? colon + 1 : 0;
    }

    private static string RemoveDots(string path)
    {
        var segments = new List<string>();
        var parts = path.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            var last = i == parts.Length - 1;
            if (parts[i] is ".." && segments.Count > 1)
            {
                segments.RemoveAt(segments.Count - 1);
            }

            if (parts[i] is not ("." or ".."))
            {
                segments.Add(parts[i]);
            }
            else if (last)
            {
                segments.Add("");
            }
        }

        return string.Join('/', segments);
    }
}
