namespace Groq.Routing;

/// <summary>What an operator wants to know of a router. Nothing here spends quota.</summary>
public interface IRouterMonitor
{
    /// <summary>The models of the catalogue, with the host's changes.</summary>
    IReadOnlyList<GroqModel> Models { get; }

    /// <summary>The settings in force that the figures are read against.</summary>
    RoutingSettings Settings { get; }

    /// <summary>Reads the books of every model of the catalogue.</summary>
    ValueTask<QuotaSnapshot> ReadQuotaAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads what every model was used for, oldest first, from the store in use: minutes of the last 24 hours or days of the last 90.</summary>
    ValueTask<IReadOnlyList<UsagePoint>> ReadUsageAsync(UsageInterval interval, CancellationToken cancellationToken = default);

    /// <summary>How the stores are doing, in the order they are used; memory is the last of each kind.</summary>
    IReadOnlyList<StoreStatus> ReadStores();

    /// <summary>What this instance has done since it started.</summary>
    RoutingStatistics ReadStatistics();

    /// <summary>What this instance has done, oldest first: minutes of the last 24 hours or days of the last 90, as far as it has run.</summary>
    IReadOnlyList<ActivityPoint> ReadActivity(UsageInterval interval);

    /// <summary>The last 50 requests that this instance did not answer, newest first.</summary>
    IReadOnlyList<RefusedRequest> ReadRefusals();

    /// <summary>How every model of the catalogue is doing, and what Groq last said of it.</summary>
    IReadOnlyList<ModelStatus> ReadModels();

    /// <summary>How the parts of the router are doing, by what is known of them: Groq, quota, guards, stores. Groq is not called; the quota is read from its store.</summary>
    ValueTask<IReadOnlyList<HealthPart>> ReadHealthAsync(CancellationToken cancellationToken = default);
}
