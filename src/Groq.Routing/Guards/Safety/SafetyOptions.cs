namespace Groq.Routing;

/// <summary>Content safety by rules: section <c>Groq:Guards:Safety</c>.</summary>
public sealed class SafetyOptions
{
    /// <summary>Whether a category (<see cref="SafetyCategories"/>) blocks, warns or is off; one that is not listed blocks.</summary>
    public IDictionary<string, GuardMode> Categories { get; } = new Dictionary<string, GuardMode>(StringComparer.OrdinalIgnoreCase);
}
