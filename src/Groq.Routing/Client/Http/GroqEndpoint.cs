namespace Groq.Routing;

/// <summary>Where to call and with which key; kept until the settings change.</summary>
internal sealed class GroqEndpoint
{
    private readonly Uri _baseAddress;
    private readonly string? _key;

    public GroqEndpoint(Uri baseAddress, string? key)
    {
        _baseAddress = baseAddress;
        _key = key;

        // Without the slash, the last segment of the address would be replaced.
        var root = baseAddress.AbsoluteUri.EndsWith('/') ? baseAddress : new Uri(baseAddress.AbsoluteUri + "/");
        Chat = new Uri(root, "chat/completions");
        Models = new Uri(root, "models");
        Authorization = IsUsable(key) ? $"Bearer {key}" : null;
    }

    /// <summary>Chat completions.</summary>
    public Uri Chat { get; }

    /// <summary>The model list.</summary>
    public Uri Models { get; }

    /// <summary>The header, or <see langword="null"/> when there is no key that a header could carry.</summary>
    public string? Authorization { get; }

    public bool Matches(Uri baseAddress, string? key) => ReferenceEquals(_baseAddress, baseAddress) && ReferenceEquals(_key, key);

    // HttpClient would quietly drop a header with a line break and fail on one outside ASCII, which would look like a broken connection.
    private static bool IsUsable(string? key) => !string.IsNullOrEmpty(key) && !key.AsSpan().ContainsAnyExceptInRange('!', '~');
}
