namespace Groq.Routing;

/// <summary>The settings in force that an operator reads figures against. They may differ from the host's options: an invalid change is not taken over.</summary>
public sealed record RoutingSettings
{
    /// <inheritdoc cref="GroqRoutingOptions.EnableRouting"/>
    public required bool RoutingEnabled { get; init; }

    /// <inheritdoc cref="GroqRoutingOptions.EnableGuards"/>
    public required bool GuardsEnabled { get; init; }

    /// <inheritdoc cref="GroqRoutingOptions.EnableCaching"/>
    public required bool CachingEnabled { get; init; }

    /// <inheritdoc cref="QuotaOptions.ComplexShare"/>
    public required double? ComplexShare { get; init; }

    /// <inheritdoc cref="QuotaOptions.ComplexBurst"/>
    public required int ComplexBurst { get; init; }

    /// <inheritdoc cref="QuotaOptions.WarningThreshold"/>
    public required double WarningThreshold { get; init; }
}
