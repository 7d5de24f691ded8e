namespace Groq.Routing;

/// <summary>Who said that a request is over a limit.</summary>
public enum LimitAuthority
{
    /// <summary>Our ledger: Groq would have refused it, and was not asked.</summary>
    Ledger,

    /// <summary>Groq: it refused the request, or has asked to be left alone for a while.</summary>
    Groq,

    /// <summary>The model: its context window or its longest output. No plan changes that.</summary>
    Model,
}
