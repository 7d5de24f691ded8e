namespace Groq.Routing;

/// <summary>How demanding a request is. It decides the route, and so which models are tried.</summary>
public enum Complexity
{
    /// <summary>Short, well-defined work.</summary>
    Simple,

    /// <summary>More of the same: longer, still routine.</summary>
    Medium,

    /// <summary>Work that needs the strong, scarce model.</summary>
    Complex,
}
