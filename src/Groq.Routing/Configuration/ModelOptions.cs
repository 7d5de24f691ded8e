namespace Groq.Routing;

/// <summary>Changes to one model of the catalogue, or a model to add: section <c>Groq:Models:{id}</c>. What is <see langword="null"/> keeps the shipped value.</summary>
public sealed class ModelOptions
{
    /// <summary>Short names a host may use.</summary>
    public IList<string>? Aliases { get; set; }

    /// <summary>What it is for; it decides the default routes.</summary>
    public ModelRole? Role { get; set; }

    /// <summary>Limits of this organisation. A limit set here is upheld: Groq's own reports can lower it, not raise it.</summary>
    public ModelLimitOptions Limits { get; } = new();

    /// <summary>Most tokens of prompt and answer together.</summary>
    public int? ContextWindow { get; set; }

    /// <summary>Most tokens of one answer.</summary>
    public int? MaxOutputTokens { get; set; }

    /// <summary>US dollars per million prompt tokens.</summary>
    public decimal? InputPrice { get; set; }

    /// <summary>US dollars per million completion tokens.</summary>
    public decimal? OutputPrice { get; set; }

    /// <summary>From this day (UTC) on Groq no longer serves it.</summary>
    public DateOnly? RetiresOn { get; set; }

    /// <summary>Whether it is still served to organisations with <see cref="GroqRoutingOptions.EnterpriseAccess"/> after it retired.</summary>
    public bool? KeptForEnterprise { get; set; }

    /// <summary>The model Groq recommends in its place.</summary>
    public string? Successor { get; set; }

    /// <summary>Whether it holds to a JSON Schema in strict mode.</summary>
    public bool? StrictSchemas { get; set; }

    /// <summary>Whether it takes <c>reasoning_effort</c> and <c>reasoning_format</c>.</summary>
    public bool? Reasons { get; set; }

    /// <summary>Whether it takes images; requests that have some pass over a model that does not.</summary>
    public bool? Images { get; set; }
}
