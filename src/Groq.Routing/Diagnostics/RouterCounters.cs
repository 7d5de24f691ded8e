using System.Collections.Concurrent;

namespace Groq.Routing;

/// <summary>Counts what a router does.</summary>
internal sealed class RouterCounters
{
    private readonly LatencyHistogram _latency = new();
    private readonly ConcurrentDictionary<string, ModelCounter> _models = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StrongBox> _blocks = new(StringComparer.Ordinal);
    private readonly long[] _errors = new long[Enum.GetValues<CompletionErrorKind>().Length];
    private readonly long[] _fallbacks = new long[Enum.GetValues<CandidateOutcome>().Length];
    private long _requests;
    private long _hits;
    private long _joined;
    private long _attempts;

    public void Record(CompletionResult result)
    {
        Interlocked.Increment(ref _requests);
        if (result.Error is { } error)
        {
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
        var models = _models.Select(m => (m.Key, m.Value.Read())).OrderByDescending(m => m.Item2.Requests).ToList();
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
            Errors = errors,
            Fallbacks = Enum.GetValues<CandidateOutcome>().Select(o => (o, Volatile.Read(ref _fallbacks[(int)o]))).Where(f => f.Item2 > 0).ToDictionary(),
            Blocks = _blocks.ToDictionary(b => b.Key, b => Volatile.Read(ref b.Value.Value)),
            Models = [.. models.Select(m => new ModelStatistics(m.Key, m.Item2.Requests, (double)m.Item2.Requests / answers, m.Item2.Input, m.Item2.Output))],
            Latency = _latency.Read(),
        };
    }

    /// <summary>Counts what came of asking the candidates, whether or not the one who asked is still there.</summary>
    public void RecordCall(CompletionResult result)
    {
        var trace = result.Trace;
        var served = trace.Candidates is [.., { Outcome: CandidateOutcome.Served } last] ? last : null;
        for (var i = 0; served is not null && i < trace.Candidates.Count; i++)
        {
            // A model that retired long ago is left out, not fallen back from; one that Groq has just refused is.
            if (trace.Candidates[i] is { Outcome: not CandidateOutcome.Served and var outcome } candidate
                && (outcome != CandidateOutcome.Retired || candidate.StatusCode is not null))
            {
                Interlocked.Increment(ref _fallbacks[(int)outcome]);
            }
        }

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
