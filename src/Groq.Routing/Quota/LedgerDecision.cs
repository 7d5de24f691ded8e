namespace Groq.Routing;

/// <summary>A decision, the request that holds its denials, and where to settle.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Request">The request it answers.</param>
/// <param name="Link">The store that made it; <see langword="null"/> = this process.</param>
internal sealed record LedgerDecision(QuotaDecision Decision, QuotaRequest Request, QuotaLink? Link)
{
    /// <summary>How long it was waited for.</summary>
    public TimeSpan Waited { get; init; }

    /// <summary>Why a request that would have waited was denied all the same.</summary>
    public WaitEnd End { get; init; }

    /// <summary>When it would be the turn of a request that waits, as far as can be told; <see langword="null"/> = as the denials say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
