namespace Groq.Routing;

/// <summary>One candidate's calls on the wire, each of them in the ledger.</summary>
internal sealed class WireAttempt(QuotaLedger ledger, LedgerDecision decision, QuotaCandidate candidate)
{
    private LedgerDecision _decision = decision;
    private int _reserved = 1;
    private bool _open = true;

    public QuotaReservation Reservation => _decision.Decision.Reservation;

    /// <summary>Settles the attempt that failed and reserves the next one, on the same model.</summary>
    public async ValueTask<bool> RetryAsync(GroqFailure failure, CancellationToken cancellationToken)
    {
        Settle(failure.Error, failure.RateLimits);
        var first = _decision.Request;
        var again = new QuotaRequest(new[] { candidate with { ShareExempt = true } }, first.ComplexShare, first.ComplexBurst);
        var next = await ledger.ReserveAsync(again, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        if (!next.Decision.Admitted)
        {
            return false;
        }

        _decision = next;
        _reserved++;
        _open = true;
        return true;
    }

    public void Settle(TokenUsage usage, GroqRateLimits limits) =>
        Settle(1, usage.InputTokens, usage.OutputTokens, Observation.Of(limits), usage.CachedInputTokens);

    /// <summary>Settles the last attempt; hands back what was reserved for one that was never made.</summary>
    /// <param name="error">How it failed.</param>
    /// <param name="limits">What Groq said of its books.</param>
    /// <param name="attempts">Attempts made.</param>
    /// <param name="written">What came of the answer before it broke.</param>
    public void Settle(GroqError error, GroqRateLimits limits, int attempts, AnswerFeed? written)
    {
        // An answer of Groq's is an attempt, whoever forgot to count it.
        if (attempts < _reserved && !(_reserved == 1 && error.StatusCode is not null))
        {
            Settle(0, 0, 0, default);
        }

        if (written is not { HasBegun: true })
        {
            Settle(error, limits);
            return;
        }

        // Where Groq, or we, ended the answer, it cost what was written. Where the connection broke, Groq may have written on.
        var broke = error.Kind is GroqErrorKind.Connection or GroqErrorKind.Timeout or GroqErrorKind.InvalidResponse;
        Settle(written, broke ? candidate.OutputTokens : written.WrittenTokens, Observation.Of(limits, error));
    }

    /// <summary>The caller has gone while the request was under way: Groq may have charged all of it, unless the answer had begun.</summary>
    public void Abandon(AnswerFeed? written)
    {
        if (written is { HasBegun: true })
        {
            Settle(written, written.WrittenTokens, default);
        }
        else
        {
            Settle(1, candidate.InputTokens, candidate.OutputTokens, default);
        }
    }

    // A stream may break after it has said what it cost.
    private void Settle(AnswerFeed written, int output, QuotaObservation observation)
    {
        if (written.Usage is { } usage)
        {
            Settle(1, usage.PromptTokens, usage.CompletionTokens, observation, usage.PromptTokensDetails?.CachedTokens ?? 0);
        }
        else
        {
            Settle(1, candidate.InputTokens, Math.Min(output, candidate.OutputTokens), observation);
        }
    }

    // Where Groq does not say what a failure cost, the ledger takes the larger cost: a bucket that drains is cheaper than a 429.
    private void Settle(GroqError error, GroqRateLimits limits)
    {
        var (requests, input, output) = error.Kind switch
        {
            _ when error.NeverSent => (0, 0, 0),
            GroqErrorKind.RateLimited or GroqErrorKind.TooLarge or GroqErrorKind.ModelGone or GroqErrorKind.Unauthorized or GroqErrorKind.Forbidden => (0, 0, 0),
            GroqErrorKind.InvalidRequest or GroqErrorKind.Overloaded or GroqErrorKind.ServerError => (1, candidate.InputTokens, 0),
            _ => (1, candidate.InputTokens, candidate.OutputTokens),
        };
        Settle(requests, input, output, Observation.Of(limits, error));
    }

    private void Settle(int requests, int input, int output, QuotaObservation observation, int cached = 0)
    {
        if (_open)
        {
            _open = false;
            ledger.Settle(_decision.Link, new QuotaSettlement(Reservation, requests, input, output, observation, cached));
        }
    }
}
