namespace Groq.Routing;

/// <summary>Asks guard models: through the ledger and with fallback as any call, once for equal questions at the same time, and not again for a short time after.</summary>
internal sealed class GuardModelCalls(CandidateWalk walk, RouterCounters counters, TimeProvider time)
{
    private readonly GuardReadings _readings = new(time);
    private readonly SingleFlight<GuardAnswer> _flights = new();

    /// <summary>Asks the first candidate that can answer.</summary>
    /// <param name="question">What is to be judged.</param>
    /// <param name="candidates">The models, in order.</param>
    /// <param name="settings">The settings of the request that is guarded.</param>
    /// <param name="timeout">How long it may take.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public async Task<GuardAnswer> AskAsync(
        GuardQuestion question,
        Candidate[] candidates,
        RouterSettings settings,
        TimeSpan timeout,
        CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var key = question.KeyFor(candidates);
        while (true)
        {
            if (_readings.Find(key) is { } known)
            {
                return new(known, null);
            }

            var left = timeout - time.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                return new(null, null) { Late = true };
            }

            var call = new Asking(this, key, question, candidates, settings, left);
            var shared = _flights.RunAsync(key, static (call, token) => call.Models.CallAsync(call, token), call, out var leader, cancellationToken);
            if (leader is null)
            {
                return await shared.ConfigureAwait(false);
            }

            GuardAnswer answer;
            try
            {
                answer = await shared.WaitAsync(left, time, cancellationToken).ConfigureAwait(false);
            }
            catch (TimeoutException) when (!shared.IsCompleted)
            {
                return new(null, null) { Late = true };
            }

            // The deadline of the one who asked is not ours.
            if (!answer.Late)
            {
                return answer with { Call = null };
            }
        }
    }

    private async Task<GuardAnswer> CallAsync(Asking call, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var tried = new List<CandidateTrace>();
        var answer = new GuardAnswer(null, null);
        var attempts = 0;
        var usage = default(TokenUsage);
        foreach (var candidate in call.Candidates)
        {
            var left = call.Timeout - time.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                answer = answer with { Late = true };
                break;
            }

            // A run of its own: what it meets is the guard's trace, not the request's.
            var protocol = GuardProtocol.Of(candidate.Model);
            var run = new CompletionRun(call.Settings, protocol.Ask(call.Question) with { Timeout = left, Intent = Intent.Custom(call.Question.Guard) }, time);
            var (reply, error) = await walk.CallAsync(run, [candidate], cancellationToken).ConfigureAwait(false);
            var reading = reply is null ? null : protocol.Read(reply.Message.Content, reply.FinishReason);
            counters.RecordGuardCall(reply is null ? run.Fail(error!) : run.Answer(reply, ""));
            tried.AddRange(run.Trace.Candidates);
            attempts += run.Trace.Attempts;
            usage = reply is null ? usage : Sum(usage, reply.Usage);
            answer = new(reading, null)
            {
                Late = answer.Late || error?.Kind == CompletionErrorKind.DeadlineExceeded,
                TooLarge = answer.TooLarge || error?.Kind == CompletionErrorKind.TooLarge,
            };
            if (reading is not null)
            {
                _readings.Add(call.Key, reading);
                break;
            }
        }

        return answer with
        {
            Call = new GuardCall(call.Question.Guard, call.Question.Stage)
            {
                Answered = answer.Reading is not null,
                Candidates = tried,
                Attempts = attempts,
                Usage = usage,
                Elapsed = time.GetElapsedTime(start),
            },
        };
    }

    private static TokenUsage Sum(TokenUsage one, TokenUsage other) => new(
        one.InputTokens + other.InputTokens,
        one.OutputTokens + other.OutputTokens,
        one.CachedInputTokens + other.CachedInputTokens,
        one.ReasoningTokens + other.ReasoningTokens);

    private sealed record Asking(GuardModelCalls Models, CacheKey Key, GuardQuestion Question, Candidate[] Candidates, RouterSettings Settings, TimeSpan Timeout);
}
