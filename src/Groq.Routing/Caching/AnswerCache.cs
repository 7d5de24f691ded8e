using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>The cache step of the pipeline: finds answers, shares calls under way, stores good answers.</summary>
internal sealed partial class AnswerCache(
    FailoverCacheStore store,
    CacheKeyBuilder keys,
    SettingsSource settings,
    TimeProvider time,
    ILogger<AnswerCache> logger) : IAnswerCache
{
    private readonly SingleFlight<CompletionResult> _flights = new();
    private Func<Question, CancellationToken, Task<CompletionResult>>? _fly;

    // Calls that ended, counted in stripes by key: says whether one may have stored its answer since a lookup.
    private readonly long[] _landed = new long[256];

    /// <summary>Looks an answer up. A store that fails or takes too long is a miss.</summary>
    public async ValueTask<CacheEntry?> FindAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        if (!run.Options.EnableCaching || run.Request.CacheMode == CacheMode.Skip)
        {
            return null;
        }

        var key = keys.Create(run.Request, run.Body, run.CacheScope);
        run.Trace.CacheKey = key;
        if (run.Request.CacheMode == CacheMode.Refresh)
        {
            return null;
        }

        run.Landed = Volatile.Read(ref Landed(key));
        var entry = await LookUpAsync(run, key, cancellationToken).ConfigureAwait(false);
        LogOutcome(run, entry);
        return entry;
    }

    /// <summary>Asks once for all who ask the same at the same time.</summary>
    public Task<CompletionResult> ShareAsync(
        CompletionRun run,
        Func<CompletionRun, CancellationToken, Task<CompletionResult>> ask,
        CancellationToken cancellationToken)
    {
        if (run.Trace.CacheKey is not { } key || run.Request.CacheMode == CacheMode.Refresh)
        {
            return ask(run, cancellationToken);
        }

        var shared = _flights.RunAsync(key, _fly ??= FlyAsync, new Question(run, ask, key), out var leader, cancellationToken);
        if (leader is null)
        {
            return shared;
        }

        // Its answer may be coming in by now.
        if (leader.Run.Feed is { } feed)
        {
            run.Reader?.Follow(feed);
        }

        return JoinAsync(shared, leader.Run.Request, run, ask, key, cancellationToken);
    }

    /// <summary>Stores a good answer, and nobody waits for it.</summary>
    public void Store(CompletionRun run, CompletionResult result)
    {
        if (run.Trace.CacheKey is not { } key
            || run.Doubtful
            || result is not { Success: true, FinishReason: "stop" or "tool_calls" }
            || (string.IsNullOrWhiteSpace(result.Response) && result.ToolCalls.Count == 0))
        {
            return;
        }

        // The answer of a model that stood in for a better one lives only as long as the shortage.
        var timeToLive = run.Options.Cache.TimeToLive;
        if (run.Shortage is { } shortage && shortage < timeToLive)
        {
            timeToLive = shortage;
        }

        if (timeToLive <= TimeSpan.Zero)
        {
            return;
        }

        if (run.Request.CacheMode == CacheMode.ReadOnly)
        {
            run.Trace.LeftUnstored = timeToLive;
            return;
        }

        Write(key, result, timeToLive);
    }

    private void Write(CacheKey key, CompletionResult result, TimeSpan timeToLive)
    {
        var warnings = result.Warnings.Where(w => w.Stage == GuardStages.Output).ToArray();
        var entry = new CacheEntry
        {
            Response = result.Response!,
            Model = result.ModelUsed!,
            Complexity = result.Complexity,
            FinishReason = result.FinishReason,
            ToolCalls = result.ToolCalls is { Count: > 0 } calls ? calls : null,
            Warnings = warnings.Length > 0 ? warnings : null,
            Usage = result.Usage,
            CreatedAt = time.GetUtcNow(),
        };
        var pending = WriteAsync(key, entry, timeToLive);
        if (!pending.IsCompletedSuccessfully)
        {
            _ = pending.AsTask();
        }
    }

    public async ValueTask<bool> InvalidateAsync(CompletionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var current = settings.Current;
        var body = RequestBody.Create(request, current.Options);
        var removed = await store.RemoveAsync(keys.Create(request, body, current.CacheScope), cancellationToken).ConfigureAwait(false);
        if (current.Suspicious.Length > 0)
        {
            removed |= await store.RemoveAsync(keys.Create(request, body, current.SuspiciousScope), cancellationToken).ConfigureAwait(false);
        }

        return removed;
    }

    public ValueTask<long> ClearAsync(CancellationToken cancellationToken = default) => store.ClearAsync(cancellationToken);

    public ValueTask<long> ClearPartitionAsync(string? partition, CancellationToken cancellationToken = default) =>
        store.ClearPartitionAsync(partition, cancellationToken);

    public ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default) => store.GetStatisticsAsync(cancellationToken);

    private async Task<CompletionResult> JoinAsync(
        Task<CompletionResult> shared,
        CompletionRequest leader,
        CompletionRun run,
        Func<CompletionRun, CancellationToken, Task<CompletionResult>> ask,
        CacheKey key,
        CancellationToken cancellationToken)
    {
        CompletionResult result;
        try
        {
            result = await shared.WaitAsync(run.Patience, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!shared.IsCompleted)
        {
            return run.Fail(Refusals.Deadline(run));
        }

        if (run.Remaining > TimeSpan.Zero && run.Reader is not { HasRead: true } && IsTheirs(result.Error, leader, run))
        {
            return await ShareAsync(run, ask, cancellationToken).ConfigureAwait(false);
        }

        // Nor is the wish of one who only reads.
        if (result.Trace.LeftUnstored is { } timeToLive && run.Request.CacheMode == CacheMode.ReadWrite)
        {
            Write(key, result, timeToLive);
        }

        return run.Join(result);
    }

    // The deadline of the one who asked is not ours, nor is what it wanted done without quota.
    private static bool IsTheirs(CompletionError? error, CompletionRequest leader, CompletionRun run) => error switch
    {
        { Kind: CompletionErrorKind.DeadlineExceeded } => true,
        { Kind: CompletionErrorKind.QuotaExceeded } when run.Request.WhenQuotaIsOut != leader.WhenQuotaIsOut => true,
        { Kind: CompletionErrorKind.QuotaExceeded, RetryAfter: { } wait } => run.Request.WhenQuotaIsOut == WhenQuotaIsOut.Wait && wait < run.Remaining,
        _ => false,
    };

    private async Task<CompletionResult> FlyAsync(Question question, CancellationToken cancellationToken)
    {
        var (run, ask, key) = question;
        try
        {
            // Between our lookup and our start another call may have ended and stored the answer.
            if (Volatile.Read(ref Landed(key)) != run.Landed
                && await LookUpAsync(run, key, cancellationToken).ConfigureAwait(false) is { } entry)
            {
                return run.Answer(entry);
            }

            return await ask(run, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Increment(ref Landed(key));
        }
    }

    private async ValueTask<CacheEntry?> LookUpAsync(CompletionRun run, CacheKey key, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        try
        {
            var entry = await store.GetAsync(key, cancellationToken).ConfigureAwait(false);
            run.Trace.Cache = entry is null ? CacheOutcome.Miss : CacheOutcome.Hit;
            return entry;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            run.Trace.Cache = CacheOutcome.Failed;
            run.WaitedForStores = time.GetElapsedTime(start);
            return null;
        }
    }

    private async ValueTask WriteAsync(CacheKey key, CacheEntry entry, TimeSpan timeToLive)
    {
        try
        {
            await store.SetAsync(key, entry, timeToLive, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The store has said what failed; the answer is dropped.
        }
    }

    private void LogOutcome(CompletionRun run, CacheEntry? entry)
    {
        if (entry is not null)
        {
            LogHit(logger, run.Request.Intent.Name, entry.Model);
        }
        else
        {
            LogMiss(logger, run.Request.Intent.Name);
        }
    }

    private ref long Landed(CacheKey key) => ref _landed[key.GetHashCode() & (_landed.Length - 1)];

    /// <summary>What a call under way answers, and for whom it was made.</summary>
    private sealed record Question(CompletionRun Run, Func<CompletionRun, CancellationToken, Task<CompletionResult>> Ask, CacheKey Key);

    [LoggerMessage(LogEvents.CacheHit, LogLevel.Information, "Cache HIT: {Intent}, answer of {Model}")]
    private static partial void LogHit(ILogger logger, string intent, string model);

    [LoggerMessage(LogEvents.CacheMiss, LogLevel.Information, "Cache MISS: {Intent}")]
    private static partial void LogMiss(ILogger logger, string intent);
}
