namespace Groq.Routing;

/// <summary>How far a request has got along its route: who is left, who was passed over last, and why there is no answer yet.</summary>
internal sealed class RouteWalk(ReadOnlyMemory<QuotaCandidate> candidates, WhenQuotaIsOut whenOut)
{
    // A wait that Groq's limits have corrected this often is no longer a matter of limits.
    private const int MaxRefusals = 4;

    private int _refusals;

    /// <summary>The candidates that are left, best first.</summary>
    public ReadOnlyMemory<QuotaCandidate> Candidates { get; private set; } = candidates;

    /// <summary>Those of them that may serve: who wants no fallback wants the first one, or nobody.</summary>
    public ReadOnlyMemory<QuotaCandidate> Wanted => whenOut == WhenQuotaIsOut.Fail ? Candidates[..1] : Candidates;

    /// <summary>Those that are left when the one that was taken fails.</summary>
    public ReadOnlyMemory<QuotaCandidate> Rest { get; private set; }

    /// <summary>The better candidate that was passed over last.</summary>
    public string? From { get; set; }

    /// <summary>Of all reasons why there is no answer the one that is over first.</summary>
    public CompletionError? Refused { get; private set; }

    public void Refuse(CompletionError error) => Refused = Refusals.Sooner(Refused, error);

    /// <summary>A candidate is called. Who waits may come back to those before it; anybody else goes on from it.</summary>
    public void Take(int index) =>
        Rest = whenOut == WhenQuotaIsOut.Wait ? Without(Candidates.Span, index) : Candidates[(index + 1)..];

    /// <summary>The only one wanted can never hold the request, which is no matter of quota: the next one is wanted instead.</summary>
    public bool PassOverTooLarge()
    {
        if (Refused!.Kind != CompletionErrorKind.TooLarge || Wanted.Length == Candidates.Length)
        {
            return false;
        }

        Candidates = Candidates[1..];
        return true;
    }

    /// <summary>Whether a refusal of Groq's is waited out: the books know better now.</summary>
    public bool MayWaitAgain(GroqError error) =>
        error.Kind == GroqErrorKind.RateLimited && whenOut == WhenQuotaIsOut.Wait && ++_refusals < MaxRefusals;

    /// <summary>Goes on to the candidates that are left, if there are any and the caller wants them.</summary>
    public bool GoOn(string from, GroqError error)
    {
        if (Rest.IsEmpty || (error.Kind == GroqErrorKind.RateLimited && whenOut == WhenQuotaIsOut.Fail))
        {
            return false;
        }

        From = from;
        Candidates = Rest;
        return true;
    }

    private static QuotaCandidate[] Without(ReadOnlySpan<QuotaCandidate> candidates, int index) => [.. candidates[..index], .. candidates[(index + 1)..]];
}
