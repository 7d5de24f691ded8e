namespace Groq.Routing;

/// <summary>What is known of one model's quota: by our books and by Groq's. Reading it has cost nothing.</summary>
/// <param name="Model">The model's id.</param>
public sealed record CompletionQuota(string Model)
{
    /// <summary>
    /// The ledger: used and limit of every dimension that has a limit. With a shared store it is what the store last told this instance, drained
    /// since; <see langword="null"/> where nothing was ever reserved on the model, and with a store of the
    /// host's own that does not say what it saw (<see cref="QuotaRequest.See"/>).
    /// </summary>
    public ModelQuota? Ledger { get; init; }

    /// <summary>What Groq last said to this instance, in its headers or a refusal; <see langword="null"/> = nothing yet.</summary>
    public GroqReport? Groq { get; init; }
}
