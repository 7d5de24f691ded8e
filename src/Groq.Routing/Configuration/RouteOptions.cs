namespace Groq.Routing;

/// <summary>Ordered candidate models per complexity, by id or short name: section <c>Groq:Routes</c>.</summary>
/// <remarks>By default Simple and Medium take the workhorses of the catalogue, Complex the scarce models and then the workhorses.</remarks>
public sealed class RouteOptions
{
    /// <summary>Candidates for simple work.</summary>
    public IList<string>? Simple { get; set; }

    /// <summary>Candidates for medium work.</summary>
    public IList<string>? Medium { get; set; }

    /// <summary>Candidates for complex work.</summary>
    public IList<string>? Complex { get; set; }
}
