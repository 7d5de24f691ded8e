namespace Groq.Routing.Tests.Diagnostics;

/// <summary>One series of a metric.</summary>
/// <param name="Value">A counter's sum, a gauge's value, a histogram's sum.</param>
/// <param name="Count">How often a histogram was recorded.</param>
/// <param name="Tags">Its attributes.</param>
internal sealed record Point(double Value, long Count, IReadOnlyDictionary<string, object?> Tags)
{
    public object? this[string attribute] => Tags.GetValueOrDefault(attribute);
}
