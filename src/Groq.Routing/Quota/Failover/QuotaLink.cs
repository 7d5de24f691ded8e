namespace Groq.Routing;

/// <summary>One registered quota store and how it is doing.</summary>
internal sealed class QuotaLink(IQuotaStore store, TimeProvider time)
{
    private readonly Lock _gate = new();
    private Task? _joining;

    public IQuotaStore Store => store;

    /// <summary>The same store when other instances share it; <see langword="null"/> when nothing can be handed over to it.</summary>
    public ISharedQuotaStore? Shared { get; } = store as ISharedQuotaStore;

    public StoreBreaker Breaker { get; } = new(time);

    /// <summary>What was last seen there.</summary>
    public MemoryQuotaStore Seen { get; } = new(time, TimeSpan.Zero);

    /// <summary>What of it had been carried there.</summary>
    public MemoryQuotaStore Carried { get; } = new(time, TimeSpan.Zero);

    /// <summary>The books last known there; 0 = none.</summary>
    public long Books { get; set; }

    /// <summary>Joins once for all who wait for it.</summary>
    public Task JoinAsync(Func<QuotaLink, Task> join)
    {
        lock (_gate)
        {
            return _joining is { IsCompleted: false } underWay ? underWay : _joining = join(this);
        }
    }
}
