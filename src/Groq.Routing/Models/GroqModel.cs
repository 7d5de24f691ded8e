namespace Groq.Routing;

/// <summary>A model of the catalogue.</summary>
public sealed record GroqModel
{
    /// <summary>The id on the wire.</summary>
    public required string Id { get; init; }

    /// <summary>Short names a host may use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What it is for.</summary>
    public required ModelRole Role { get; init; }

    /// <summary>Limits of the free plan, or the host's.</summary>
    public required ModelLimits Limits { get; init; }

    /// <summary>The limits a host has set itself, which Groq's reports can lower but not raise.</summary>
    public ModelLimits Ceilings { get; init; } = new();

    /// <summary>Most tokens of prompt and answer together.</summary>
    public int ContextWindow { get; init; } = int.MaxValue;

    /// <summary>Most tokens of one answer.</summary>
    public int MaxOutputTokens { get; init; } = int.MaxValue;

    /// <summary>US dollars per million prompt tokens; <see langword="null"/> = not known.</summary>
    public decimal? InputPrice { get; init; }

    /// <summary>US dollars per million completion tokens; <see langword="null"/> = not known.</summary>
    public decimal? OutputPrice { get; init; }

    /// <summary>From this day (UTC) on Groq no longer serves it.</summary>
    public DateOnly? RetiresOn { get; init; }

    /// <summary>Still served to enterprise customers after it retired.</summary>
    public bool KeptForEnterprise { get; init; }

    /// <summary>The model Groq recommends in its place.</summary>
    public string? Successor { get; init; }

    /// <summary>Whether it holds to a JSON Schema in strict mode.</summary>
    public bool StrictSchemas { get; init; }

    /// <summary>Whether it takes <c>reasoning_effort</c> and <c>reasoning_format</c>.</summary>
    public bool Reasons { get; init; }

    /// <summary>Whether it takes images; <see langword="null"/> = not known, and Groq decides.</summary>
    public bool? Images { get; init; }

    /// <summary>Whether Groq has withdrawn it from this organisation at <paramref name="now"/>.</summary>
    public bool IsRetired(DateTimeOffset now, bool enterpriseAccess) =>
        RetiresOn is { } day
        && now.UtcDateTime >= day.ToDateTime(TimeOnly.MinValue)
        && !(enterpriseAccess && KeptForEnterprise);
}
