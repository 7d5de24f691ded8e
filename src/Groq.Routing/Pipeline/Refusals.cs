namespace Groq.Routing;

/// <summary>Says in the caller's terms why there is no answer.</summary>
internal static class Refusals
{
    private static readonly TimeSpan AMoment = TimeSpan.FromSeconds(8);

    public static CandidateOutcome Outcome(QuotaDenialReason reason) => reason switch
    {
        QuotaDenialReason.TooLarge => CandidateOutcome.TooLarge,
        QuotaDenialReason.BackingOff => CandidateOutcome.BackingOff,
        QuotaDenialReason.ComplexShare => CandidateOutcome.ComplexShare,
        _ => CandidateOutcome.QuotaExceeded,
    };

    public static CandidateOutcome Outcome(GroqErrorKind kind) => kind switch
    {
        GroqErrorKind.ModelGone => CandidateOutcome.Retired,
        GroqErrorKind.TooLarge => CandidateOutcome.TooLarge,
        GroqErrorKind.RateLimited => CandidateOutcome.RateLimited,
        GroqErrorKind.Overloaded => CandidateOutcome.Overloaded,
        _ => CandidateOutcome.Failed,
    };

    /// <summary>No candidate is served, or none can hold the request.</summary>
    public static CompletionError NoneEligible(CompletionRun run)
    {
        CandidateTrace? tooLarge = null;
        CandidateTrace? noImages = null;
        CandidateTrace? retired = null;
        foreach (var candidate in run.Trace.Candidates)
        {
            switch (candidate.Outcome)
            {
                case CandidateOutcome.TooLarge:
                    tooLarge = candidate;
                    break;
                case CandidateOutcome.NoImages:
                    noImages = candidate;
                    break;
                default:
                    retired = candidate;
                    break;
            }
        }

        if (tooLarge is not null)
        {
            return new(
                CompletionErrorKind.TooLarge,
                $"The request takes {tooLarge.Requested:0} tokens, {tooLarge.Model} holds {tooLarge.Limit:0}. Shorten the prompt or lower MaxOutputTokens.")
            {
                Model = tooLarge.Model,
                LimitedBy = LimitAuthority.Model,
                Limit = tooLarge.Limit,
                Requested = tooLarge.Requested,
            };
        }

        if (noImages is not null)
        {
            return new(CompletionErrorKind.InvalidRequest, "The request has images, and no model of its route takes any. Name one that does under Groq:Routes, or say so in Groq:Models:{id}:Images.")
            {
                Model = noImages.Model,
            };
        }

        var successor = retired is null ? null : run.Settings.Catalog.Find(retired.Model)?.Successor;
        return new(
            CompletionErrorKind.ModelUnavailable,
            successor is null
                ? "No candidate of the route is served any more. Name other models under Groq:Routes."
                : $"{retired!.Model} is no longer served; Groq recommends {successor}. Organisations with committed spend set Groq:EnterpriseAccess.")
        {
            Model = retired?.Model,
        };
    }

    /// <summary>The ledger has room on no candidate: the one that has room first speaks for all.</summary>
    public static CompletionError Quota(ReadOnlySpan<QuotaCandidate> candidates, QuotaRequest request)
    {
        var soonest = 0;
        for (var i = 1; i < candidates.Length; i++)
        {
            if ((request.Denial(i).RetryAfter ?? TimeSpan.MaxValue) < (request.Denial(soonest).RetryAfter ?? TimeSpan.MaxValue))
            {
                soonest = i;
            }
        }

        var denial = request.Denial(soonest);
        var model = candidates[soonest].Model.Id;
        var message = denial.Reason switch
        {
            QuotaDenialReason.TooLarge =>
                $"The request never fits {model}: {Name(denial.Dimension)} limit {denial.Limit:0}, requested {denial.Requested:0}. Shorten the prompt or lower MaxOutputTokens.",
            QuotaDenialReason.BackingOff => $"Groq asked to leave {model} alone; come back in {Seconds(denial.RetryAfter)}.",
            _ => $"No candidate has quota. Soonest is {model}: {Name(denial.Dimension)} limit {denial.Limit:0}, used {denial.Used:0}, requested {denial.Requested:0}; room in {Seconds(denial.RetryAfter)}.",
        };
        var named = denial.Reason != QuotaDenialReason.BackingOff;
        return new(denial.RetryAfter is null ? CompletionErrorKind.TooLarge : CompletionErrorKind.QuotaExceeded, message)
        {
            Model = model,
            LimitedBy = named ? LimitAuthority.Ledger : LimitAuthority.Groq,
            Dimension = named ? denial.Dimension : null,
            Used = named ? denial.Used : null,
            Limit = named ? denial.Limit : null,
            Requested = named ? denial.Requested : null,
            RetryAfter = denial.RetryAfter,
        };
    }

    /// <summary>The same, of a request that would have waited.</summary>
    public static CompletionError Waiting(CompletionRun run, LedgerDecision denied, CompletionError error) => denied.End switch
    {
        WaitEnd.TooLate => error with
        {
            Message = $"It cannot be this request's turn before its deadline of {Seconds(run.Timeout)}; it could in about {Seconds(denied.RetryAfter)}. {error.Message}",
            RetryAfter = denied.RetryAfter,
        },
        WaitEnd.Full => error with
        {
            Message = $"As many requests wait as Groq:Quota:MaxWaiters allows: {run.Options.Quota.MaxWaiters}. {error.Message}",
            RetryAfter = denied.RetryAfter,
        },
        _ => error,
    };

    /// <summary>Of two reasons why there is no answer, the one that is over sooner: a failure is worth another try in a moment, a full bucket when it has room, what never fits never.</summary>
    public static CompletionError Sooner(CompletionError? one, CompletionError other) =>
        one is null || Wait(other) < Wait(one) ? other : one;

    private static TimeSpan Wait(CompletionError error) =>
        error.RetryAfter ?? (error.Kind == CompletionErrorKind.UpstreamFailure ? AMoment : TimeSpan.MaxValue);

    /// <summary>A failure of Groq's, or on the way to it.</summary>
    public static CompletionError Upstream(GroqError error, string model) => new(Kind(error.Kind), $"{model}: {error.Message}")
    {
        Model = model,
        LimitedBy = error.Kind is GroqErrorKind.RateLimited or GroqErrorKind.TooLarge ? LimitAuthority.Groq : null,
        Dimension = error.Refusal?.Dimension,
        Used = error.Refusal?.Used,
        Limit = error.Refusal?.Limit,
        Requested = error.Refusal?.Requested,
        RetryAfter = error.RetryAfter,
        StatusCode = error.StatusCode,
        Code = error.Code,
    };

    public static CompletionError Deadline(CompletionRun run) =>
        new(CompletionErrorKind.DeadlineExceeded, $"The deadline of {Seconds(run.Timeout)} passed.");

    public static CompletionError Blocked(GuardFinding finding) =>
        new(finding.Stage == GuardStages.Prompt ? CompletionErrorKind.PromptBlocked : CompletionErrorKind.OutputBlocked, finding.Reason)
        {
            BlockedBy = finding.Guard,
            Rule = finding.Rule,
        };

    private static CompletionErrorKind Kind(GroqErrorKind kind) => kind switch
    {
        GroqErrorKind.InvalidRequest => CompletionErrorKind.InvalidRequest,
        GroqErrorKind.Unauthorized or GroqErrorKind.Forbidden => CompletionErrorKind.Unauthorized,
        GroqErrorKind.ModelGone => CompletionErrorKind.ModelUnavailable,
        GroqErrorKind.TooLarge => CompletionErrorKind.TooLarge,
        GroqErrorKind.RateLimited => CompletionErrorKind.QuotaExceeded,
        GroqErrorKind.DeadlineExceeded => CompletionErrorKind.DeadlineExceeded,
        _ => CompletionErrorKind.UpstreamFailure,
    };

    private static string Name(QuotaDimension dimension) => dimension.ToString().ToUpperInvariant();

    private static string Seconds(TimeSpan? time) => FormattableString.Invariant($"{time?.TotalSeconds:0.###} s");
}
