namespace Groq.Routing;

/// <summary>What became of a candidate.</summary>
public enum CandidateOutcome
{
    /// <summary>It gave the answer.</summary>
    Served,

    /// <summary>The ledger had no room in one of its limits.</summary>
    QuotaExceeded,

    /// <summary>The complex share is used up and another candidate had room.</summary>
    ComplexShare,

    /// <summary>The request is larger than a limit, the context window or the output limit of this model.</summary>
    TooLarge,

    /// <summary>Retired by date, or Groq said that it is gone.</summary>
    Retired,

    /// <summary>Groq asked, or its overload suggests, to leave it alone for a while.</summary>
    BackingOff,

    /// <summary>Groq refused with a rate limit although the ledger had room.</summary>
    RateLimited,

    /// <summary>Groq was over capacity.</summary>
    Overloaded,

    /// <summary>The call failed in another way.</summary>
    Failed,

    /// <summary>It answered, and an output guard refused the answer, which was asked for once more.</summary>
    Rejected,

    /// <summary>The request has images, and this model takes none.</summary>
    NoImages,
}
