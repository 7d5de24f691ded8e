namespace Groq.Routing;

/// <summary>What an operator wants to know of a router. Nothing here spends quota.</summary>
public interface IRouterMonitor
{
    /// <summary>The models of the catalogue, with the host's changes.</summary>
    IReadOnlyList<GroqModel> Models { get; }

    /// <summary>Reads the books of every model of the catalogue.</summary>
    ValueTask<QuotaSnapshot> ReadQuotaAsync(CancellationToken cancellationToken = default);

    /// <summary>What this instance has done since it started.</summary>
    RoutingStatistics ReadStatistics();
}
