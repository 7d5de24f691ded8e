namespace Groq.Routing;

/// <summary>Why a candidate was passed over by the ledger.</summary>
public enum QuotaDenialReason
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>A limit is used up for now.</summary>
    LimitReached,

    /// <summary>The request is larger than a limit and can never fit.</summary>
    TooLarge,

    /// <summary>Groq asked to be left alone for a while.</summary>
    BackingOff,

    /// <summary>The complex share is used up, and another candidate had room.</summary>
    ComplexShare,
}
