namespace Groq.Routing;

/// <summary>Judges the parts of a router by what is known of them.</summary>
internal sealed class RouterHealth(IRouterMonitor monitor, GroqReachability reachability, TimeProvider time)
{
    /// <summary>Judges one part. Of the parts, only Groq is asked for something, and that spends no quota.</summary>
    public async ValueTask<HealthPart> CheckAsync(string part, CancellationToken cancellationToken)
    {
        switch (part)
        {
            case HealthPartNames.Groq:
                var listing = await reachability.LookAsync(cancellationToken).ConfigureAwait(false);
                return GroqHealth.Judge(monitor.ReadModels(), listing, time.GetUtcNow());
            case HealthPartNames.Quota:
                return await CheckQuotaAsync(cancellationToken).ConfigureAwait(false);
            case HealthPartNames.Guards:
                return GuardHealth.Judge(monitor.Settings, monitor.ReadActivity(UsageInterval.Minute), time.GetUtcNow());
            default:
                return StoreHealth.Judge(monitor.ReadStores());
        }
    }

    /// <summary>Judges every part and calls nothing.</summary>
    public async ValueTask<IReadOnlyList<HealthPart>> ReadAsync(CancellationToken cancellationToken) =>
    [
        GroqHealth.Judge(monitor.ReadModels(), reachability.Last, time.GetUtcNow()),
        await CheckQuotaAsync(cancellationToken).ConfigureAwait(false),
        await CheckAsync(HealthPartNames.Guards, cancellationToken).ConfigureAwait(false),
        await CheckAsync(HealthPartNames.Stores, cancellationToken).ConfigureAwait(false),
    ];

    private async ValueTask<HealthPart> CheckQuotaAsync(CancellationToken cancellationToken) =>
        QuotaHealth.Judge(monitor.ReadModels(), await monitor.ReadQuotaAsync(cancellationToken).ConfigureAwait(false), monitor.Settings.WarningThreshold);
}
