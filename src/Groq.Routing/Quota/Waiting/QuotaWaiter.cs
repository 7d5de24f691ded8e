using System.Threading.Tasks.Sources;

namespace Groq.Routing;

/// <summary>A request that waits for room on one of its candidates.</summary>
/// <param name="queue">Where it waits.</param>
/// <param name="request">What it wants to reserve.</param>
/// <param name="priority">Whom it comes before.</param>
/// <param name="partition">Whose turn it takes.</param>
/// <param name="since">When it came, by the clock of <see cref="QuotaQueue"/>.</param>
/// <param name="patience">How long after that its turn must have come.</param>
internal sealed class QuotaWaiter(QuotaQueue queue, QuotaRequest request, int priority, string? partition, TimeSpan since, TimeSpan patience) : IValueTaskSource<LedgerDecision>
{
    // Not on the thread that serves the lines: others wait behind it.
    private ManualResetValueTaskSourceCore<LedgerDecision> _turn = new() { RunContinuationsAsynchronously = true };

    public QuotaQueue Queue => queue;

    public QuotaRequest Request => request;

    public int Priority => priority;

    public string Partition { get; } = partition ?? "";

    public TimeSpan Since => since;

    public TimeSpan Deadline { get; } = since + patience;

    /// <summary>Its place in line for each candidate; <see langword="null"/> where it has none.</summary>
    public LinkedListNode<QuotaWaiter>?[] Places { get; } = new LinkedListNode<QuotaWaiter>?[request.Candidates.Length];

    /// <summary>In how many lines it began to wait.</summary>
    public int Lines { get; set; }

    /// <summary>Whether it still waits.</summary>
    public bool Waits { get; set; } = true;

    /// <summary>Ends its wait when the caller cancels.</summary>
    public CancellationTokenRegistration Caller { get; set; }

    public ValueTask<LedgerDecision> Turn => new(this, _turn.Version);

    /// <summary>What it will take of a candidate's limits at least.</summary>
    public WaitingAmounts Amounts(int candidate) => new WaitingAmounts(1, request.Candidates[candidate].InputTokens) * (1.0 / Lines);

    public void End(LedgerDecision decision) => _turn.SetResult(decision);

    public void End(Exception exception) => _turn.SetException(exception);

    LedgerDecision IValueTaskSource<LedgerDecision>.GetResult(short token) => _turn.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource<LedgerDecision>.GetStatus(short token) => _turn.GetStatus(token);

    void IValueTaskSource<LedgerDecision>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _turn.OnCompleted(continuation, state, token, flags);
}
