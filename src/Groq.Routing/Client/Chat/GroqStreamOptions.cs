using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>What a stream brings besides the answer.</summary>
public sealed record GroqStreamOptions
{
    /// <summary>Whether a last chunk has the usage at its top level; Groq also sends it as <c>x_groq.usage</c>, which a gateway may drop.</summary>
    [JsonPropertyName("include_usage")]
    public bool IncludeUsage { get; init; }

    internal static GroqStreamOptions WithUsage { get; } = new() { IncludeUsage = true };
}
