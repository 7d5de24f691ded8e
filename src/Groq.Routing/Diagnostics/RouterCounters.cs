using System.Collections.Concurrent;

namespace Groq.Routing;

/// <summary>Counts what a router does, and tells whoever measures.</summary>
internal sealed class RouterCounters
{
    private readonly LatencyHistogram _latency = new();
    private readonly ConcurrentDictionary<string, ModelCounter> _models = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ModelCounter> _guardModels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StrongBox> _blocks = new(StringComparer.Ordinal);
    private readonly long[] _errors = new long[Enum.GetValues<CompletionErrorKind>().Length];
    private readonly long[] _fallbacks = new long[Enum.GetValues<CandidateOutcome>().Length];
    private readonly ActivityLog _activity;
    private readonly RefusalLog _refusals;
    private readonly ModelWatch _watch;
    private readonly RouterTelemetry _telemetry;
    private long _requests;
    private long _hits;
    private long _joined;
    private long _attempts;
    private long _repairs;
    private long _repaired;
    private long _rateLimited;
    private long _guardFailures;

    public RouterCounters(ModelWatch watch, RouterTelemetry telemetry, TimeProvider time)
    {
        _watch = watch;
        _telemetry = telemetry;
        _activity = new ActivityLog(time, Total);
        _refusals = new RefusalLog(time);
    }

    public void Record(CompletionResult result)
    {
        _activity.Turn();
        _telemetry.Record(result);
        Interlocked.Increment(ref _requests);
        foreach (var finding in result.Trace.Findings)
        {
            if (finding.Rule is GuardPipeline.FailureRule or ModelGuard.UnavailableRule)
            {
                Interlocked.Increment(ref _guardFailures);
            }
        }

        if (result.Error is { } error)
        {
            _refusals.Add(result.Intent, error);
            Interlocked.Increment(ref _errors[(int)error.Kind]);
            if (error.BlockedBy is { } guard)
            {
                Interlocked.Increment(ref _blocks.GetOrAdd(guard, static _ => new StrongBox()).Value);
            }
        }

        if (result.Cached)
        {
            Interlocked.Increment(ref _hits);
        }
        else if (result.Trace.Joined)
        {
            Interlocked.Increment(ref _joined);
        }
    }

    public RoutingStatistics Read()
    {
        var models = Read(_models);
        var guardModels = Read(_guardModels);
        var verdicts = guardModels.Sum(m => m.Item2.Requests);
        var answers = models.Sum(m => m.Item2.Requests);
        var errors = Enum.GetValues<CompletionErrorKind>().Select(k => (k, Volatile.Read(ref _errors[(int)k]))).Where(e => e.Item2 > 0).ToDictionary();
        var requests = Volatile.Read(ref _requests);
        return new()
        {
            Requests = requests,
            Succeeded = requests - errors.Values.Sum(),
            CacheHits = Volatile.Read(ref _hits),
            Joined = Volatile.Read(ref _joined),
            Attempts = Volatile.Read(ref _attempts),
            Repairs = Volatile.Read(ref _repairs),
            Repaired = Volatile.Read(ref _repaired),
            Errors = errors,
            Fallbacks = Enum.GetValues<CandidateOutcome>().Select(o => (o, Volatile.Read(ref _fallbacks[(int)o]))).Where(f => f.Item2 > 0).ToDictionary(),
            Blocks = _blocks.ToDictionary(b => b.Key, b => Volatile.Read(ref b.Value.Value)),
            Models = [.. models.Select(m => new ModelStatistics(m.Key, m.Item2.Requests, (double)m.Item2.Requests / answers, m.Item2.Input, m.Item2.Output))],
            GuardModels = [.. guardModels.Select(m => new ModelStatistics(m.Key, m.Item2.Requests, (double)m.Item2.Requests / verdicts, m.Item2.Input, m.Item2.Output))],
            Latency = _latency.Read(),
        };
    }

    public IReadOnlyList<ActivityPoint> ReadActivity(UsageInterval interval) => _activity.Read(interval);

    public IReadOnlyList<RefusedRequest> ReadRefusals() => _refusals.Read();

    /// <summary>Counts what came of asking the candidates, whether or not the one who asked is still there.</summary>
    public void RecordCall(CompletionResult result)
    {
        _activity.Turn();
        var trace = result.Trace;
        Watch(result);
        var served = trace.Candidates is [.., { Outcome: CandidateOutcome.Served } last] ? last : null;
        for (var i = 0; served is not null && i < trace.Candidates.Count; i++)
        {
            if (trace.Candidates[i] is { IsPassedOver: true } candidate)
            {
                Interlocked.Increment(ref _fallbacks[(int)candidate.Outcome]);
                _telemetry.RecordFallback(candidate);
            }
        }

        _telemetry.RecordCall(result, served is not null);
        if (trace.Attempts == 0)
        {
            return;
        }

        Interlocked.Add(ref _attempts, trace.Attempts);
        _latency.Record(trace.Elapsed);
        if (served is not null)
        {
            _models.GetOrAdd(served.Model, static _ => new ModelCounter()).Add(result.Usage);
        }
    }

    /// <summary>Counts what came of asking a guard model.</summary>
    public void RecordGuardCall(CompletionResult result)
    {
        Watch(result);
        Interlocked.Add(ref _attempts, result.Trace.Attempts);
        if (result.Trace.Candidates is [.., { Outcome: CandidateOutcome.Served } served])
        {
            _guardModels.GetOrAdd(served.Model, static _ => new ModelCounter()).Add(result.Usage);
        }
    }

    /// <summary>Counts what an answer cost that nobody gets.</summary>
    public void RecordRejected(string model, TokenUsage usage) => _models.GetOrAdd(model, static _ => new ModelCounter()).Add(usage);

    /// <summary>Counts a repair.</summary>
    public void RecordRepair(RepairOutcome outcome)
    {
        _telemetry.RecordRepair(outcome);
        Interlocked.Add(ref _repairs, outcome == RepairOutcome.NoQuota ? 0 : 1);
        Interlocked.Add(ref _repaired, outcome == RepairOutcome.Repaired ? 1 : 0);
    }

    /// <summary>Takes note of what each model that was called did.</summary>
    private void Watch(CompletionResult result)
    {
        var candidates = result.Trace.Candidates;
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            switch (candidate.Outcome)
            {
                case CandidateOutcome.Served or CandidateOutcome.Rejected:
                    _watch.Answered(candidate.Model);
                    break;
                case CandidateOutcome.Failed when candidate.StatusCode is null && result.Error?.Kind == CompletionErrorKind.DeadlineExceeded:
                    // The caller's patience ended, which says nothing of the model.
                    break;
                case CandidateOutcome.Failed or CandidateOutcome.Overloaded or CandidateOutcome.RateLimited:
                case CandidateOutcome.Retired or CandidateOutcome.TooLarge when candidate.StatusCode is not null:
                    _watch.Failed(candidate.Model, candidate.Outcome, candidate.StatusCode);
                    break;
            }

            if (candidate.Outcome == CandidateOutcome.RateLimited)
            {
                Interlocked.Increment(ref _rateLimited);
            }
        }
    }

    private static List<(string Key, (long Requests, long Input, long Output))> Read(ConcurrentDictionary<string, ModelCounter> models) =>
        [.. models.Select(m => (m.Key, m.Value.Read())).OrderByDescending(m => m.Item2.Requests)];

    private ActivityPoint Total() => new(
        default,
        Volatile.Read(ref _requests),
        Sum(_errors),
        Volatile.Read(ref _hits),
        Volatile.Read(ref _joined),
        Sum(_fallbacks),
        Volatile.Read(ref _rateLimited),
        Volatile.Read(ref _guardFailures));

    private static long Sum(long[] counts)
    {
        long sum = 0;
        foreach (ref var count in counts.AsSpan())
        {
            sum += Volatile.Read(ref count);
        }

        return sum;
    }

    private sealed class StrongBox
    {
        public long Value;
    }

    private sealed class ModelCounter
    {
        private long _requests;
        private long _input;
        private long _output;

        public void Add(TokenUsage usage)
        {
            Interlocked.Increment(ref _requests);
            Interlocked.Add(ref _input, usage.InputTokens);
            Interlocked.Add(ref _output, usage.OutputTokens);
        }

        public (long Requests, long Input, long Output) Read() => (Volatile.Read(ref _requests), Volatile.Read(ref _input), Volatile.Read(ref _output));
    }
}
