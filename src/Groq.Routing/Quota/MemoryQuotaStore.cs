namespace Groq.Routing;

/// <summary>The ledger of one process.</summary>
internal sealed class MemoryQuotaStore : IQuotaStore, IUsageHistory
{
    private readonly QuotaBooks _books;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly UsageLog _usage;

    /// <param name="time">The clock.</param>
    /// <param name="hold">How long a reservation that is not settled does not drain; zero = it drains at once.</param>
    public MemoryQuotaStore(TimeProvider time, TimeSpan hold)
    {
        _books = new QuotaBooks(hold.TotalSeconds);
        _time = time;
        _start = time.GetTimestamp();
        _usage = new UsageLog(time);
    }

    /// <inheritdoc cref="ModelLedger.Weight"/>
    public double Weight
    {
        get => _books.Weight;
        set => _books.Weight = value;
    }

    /// <inheritdoc cref="QuotaBooks.Models"/>
    public IEnumerable<QuotaModel> Models => _books.Models;

    public string Name => "memory";

    public ValueTask<QuotaDecision> ReserveAsync(QuotaRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Reserve(request));
    }

    public QuotaDecision Reserve(QuotaRequest request) => _books.Reserve(request, Now());

    public ValueTask SettleAsync(QuotaSettlement settlement, CancellationToken cancellationToken)
    {
        Settle(settlement);
        return default;
    }

    public void Settle(in QuotaSettlement settlement)
    {
        _books.Settle(settlement, Now());
        _usage.Add(settlement.Reservation.Model.Id, settlement.Requests, settlement.InputTokens, settlement.OutputTokens);
    }

    public ValueTask ObserveAsync(QuotaModel model, QuotaObservation observation, CancellationToken cancellationToken)
    {
        _books.Observe(model, observation, Now());
        return default;
    }

    public ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken) => new(_books.Read(models, Now()));

    /// <summary>The books of the models that were ever used here.</summary>
    public IReadOnlyList<ModelQuota> ReadUsed() => _books.Read([.. Models], Now()).Models;

    /// <inheritdoc cref="QuotaBooks.ReadUsed"/>
    public ModelQuota? ReadUsed(QuotaModel model) => _books.ReadUsed(model, Now());

    public ValueTask<IReadOnlyList<UsagePoint>> ReadUsageAsync(UsageInterval interval, CancellationToken cancellationToken) => new(_usage.Read(interval));

    /// <summary>Whether there is usage history that was not taken out.</summary>
    public bool HasUsage => !_usage.IsEmpty;

    /// <summary>Takes the usage history out, by minutes.</summary>
    public IReadOnlyList<UsagePoint> TakeUsage() => _usage.Take();

    /// <inheritdoc cref="QuotaBooks.Set(QuotaModel, ModelBooks, double)"/>
    public void Set(QuotaModel model, ModelBooks books) => _books.Set(model, books, Now());

    /// <inheritdoc cref="QuotaBooks.Set(QuotaModel, in QuotaAmounts, double)"/>
    public void Set(QuotaModel model, in QuotaAmounts used) => _books.Set(model, used, Now());

    /// <inheritdoc cref="QuotaBooks.ReadDrip"/>
    public QuotaAmounts ReadDrip(QuotaModel model, TimeSpan span) => _books.ReadDrip(model, span, Now());

    /// <inheritdoc cref="QuotaBooks.ReadLimits"/>
    public QuotaAmounts ReadLimits(QuotaModel model) => _books.ReadLimits(model, Now());

    /// <inheritdoc cref="QuotaBooks.SetComplexShare"/>
    public void SetComplexShare(double used) => _books.SetComplexShare(used, Now());

    /// <inheritdoc cref="QuotaBooks.ReadBooks"/>
    public ModelBooks ReadBooks(QuotaModel model) => _books.ReadBooks(model, Now());

    private double Now() => _time.GetElapsedTime(_start).Ticks / (double)TimeSpan.TicksPerSecond;
}
