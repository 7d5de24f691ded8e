namespace Groq.Routing;

/// <summary>What a store keeps.</summary>
public enum StoreKind
{
    /// <summary>The quota ledger.</summary>
    Quota,

    /// <summary>Answers.</summary>
    Cache,
}
