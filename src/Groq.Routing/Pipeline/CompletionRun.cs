namespace Groq.Routing;

/// <summary>One request on its way: its settings, its deadline and its trace.</summary>
internal sealed class CompletionRun
{
    private readonly TimeProvider _time;
    private readonly long _start;
    private GroqChatRequest? _body;

    public CompletionRun(RouterSettings settings, CompletionRequest request, TimeProvider time)
    {
        Settings = settings;
        Request = request;
        _time = time;
        _start = time.GetTimestamp();
        Timeout = request.Timeout ?? settings.Options.Timeout;
    }

    public RouterSettings Settings { get; }

    public GroqRoutingOptions Options => Settings.Options;

    public CompletionRequest Request { get; }

    public CompletionTrace Trace { get; } = new();

    public TimeSpan Timeout { get; }

    public Complexity? Complexity { get; set; }

    /// <summary>Reads the answer while it comes in; <see langword="null"/> when it is wanted in one piece.</summary>
    public AnswerReader? Reader { get; init; }

    /// <summary>Where it is written.</summary>
    public AnswerFeed? Feed => Reader?.Own;

    /// <summary>What of it may be handed out.</summary>
    public HoldBack? HoldBack { get; init; }

    /// <summary>The body as it would be sent, but for the model.</summary>
    public GroqChatRequest Body => Repair?.Body ?? (_body ??= RequestBody.Create(Request, Options));

    /// <summary>How the answer is asked for again; <see langword="null"/> for the first time.</summary>
    public AnswerRepair? Repair { get; set; }

    /// <summary>The last answer of a model, before the output guards.</summary>
    public ModelAnswer? LastAnswer { get; set; }

    /// <summary>The last call to a model, for telemetry; <see langword="null"/> when nobody looks.</summary>
    public ModelCall? Call { get; set; }

    /// <summary>What the model had written when Groq found that it is not the JSON asked for; often empty.</summary>
    public string? FailedGeneration { get; set; }

    /// <summary>Lets go of what is easily made again, while there is nothing to do but wait.</summary>
    public void Rest() => _body = null;

    /// <summary>How long a better candidate than the one that served will be short; <see langword="null"/> when none was passed over for a shortage.</summary>
    public TimeSpan? Shortage { get; set; }

    /// <summary>A guard sends the prompt to the candidates the host names for such.</summary>
    public bool Suspicious { get; set; }

    /// <summary>Stands for the settings that choose this request's model.</summary>
    public string CacheScope => Suspicious ? Settings.SuspiciousScope : Settings.CacheScope;

    /// <summary>What is known of the quota of the model that answered or failed.</summary>
    public KnownQuota? Quota { get; set; }

    /// <summary>A guard had doubts about the answer: it is not stored.</summary>
    public bool Doubtful { get; set; }

    /// <summary>How many calls of the key's stripe had ended when the cache was asked.</summary>
    public long Landed { get; set; }

    /// <summary>How long a store was waited for that did not answer: so much less there is for the next one.</summary>
    public TimeSpan WaitedForStores { get; set; }

    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    public TimeSpan Remaining => Timeout - Elapsed;

    /// <summary>What is left to wait, never less than nothing and never more than a timer takes.</summary>
    public TimeSpan Patience => TimeSpan.FromTicks(Math.Clamp(Remaining.Ticks, 0, TimeSpan.TicksPerDay));

    /// <summary>Awaits a part of the host's for as long as the caller has time.</summary>
    /// <exception cref="TimeoutException">The deadline passed.</exception>
    public Task<T> WithinAsync<T>(Task<T> pending, CancellationToken cancellationToken) => pending.WaitAsync(Patience, _time, cancellationToken);

    public CompletionResult Fail(CompletionError error)
    {
        Trace.Elapsed = Elapsed;
        return new()
        {
            Intent = Request.Intent,
            Complexity = Complexity,
            Error = error with { RetryAt = TimeOf(error.RetryAfter) },
            ModelUsed = error.Model,
            Known = Quota,
            Warnings = Trace.Warnings,
            Trace = Trace,
        };
    }

    public CompletionResult Answer(CacheEntry entry)
    {
        foreach (var warning in entry.Warnings ?? [])
        {
            Trace.Add(warning);
        }

        Trace.Elapsed = Elapsed;
        return new()
        {
            Intent = Request.Intent,
            Complexity = entry.Complexity,
            Response = entry.Response,
            ToolCalls = entry.ToolCalls ?? [],
            ModelUsed = entry.Model,
            Cached = true,
            FinishReason = entry.FinishReason,
            Usage = entry.Usage,
            Known = Quota,
            Warnings = Trace.Warnings,
            Trace = Trace,
        };
    }

    public CompletionResult Answer(ModelAnswer answer, string text)
    {
        Trace.Elapsed = Elapsed;
        return new()
        {
            Intent = Request.Intent,
            Complexity = Complexity,
            Response = text,
            ToolCalls = answer.Message.ToolCalls ?? [],
            ModelUsed = answer.Model,
            FinishReason = answer.FinishReason,
            Usage = answer.Usage,
            Known = Quota,
            Warnings = Trace.Warnings,
            Trace = Trace,
        };
    }

    private DateTimeOffset? TimeOf(TimeSpan? wait)
    {
        var now = _time.GetUtcNow();
        return wait is null ? null : wait < DateTimeOffset.MaxValue - now ? now + wait : DateTimeOffset.MaxValue;
    }

    /// <summary>The result of an identical request that was under way, as ours.</summary>
    public CompletionResult Join(CompletionResult other)
    {
        Trace.Elapsed = Elapsed;
        Trace.Joined = true;
        Complexity = other.Complexity;
        return other with { Trace = Trace };
    }
}
