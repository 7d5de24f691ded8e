namespace Groq.Routing;

/// <summary>Where calls go, as attributes; kept until the settings change.</summary>
internal sealed class ServerTags(Uri baseAddress)
{
    public Uri BaseAddress => baseAddress;

    public string Address { get; } = baseAddress.Host;

    // Boxed once.
    public object Port { get; } = baseAddress.Port;
}
