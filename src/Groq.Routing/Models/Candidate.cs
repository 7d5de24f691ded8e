namespace Groq.Routing;

/// <summary>A model on a route.</summary>
/// <param name="Model">The catalogue's entry.</param>
/// <param name="Quota">The same for the ledger.</param>
internal sealed record Candidate(GroqModel Model, QuotaModel Quota)
{
    public Candidate(GroqModel model)
        : this(model, new QuotaModel(model.Id, model.Limits, model.Ceilings, Scarce: model.Role == ModelRole.Complex))
    {
    }

    /// <summary>What the trace says of it once it has retired: the same every time.</summary>
    public CandidateTrace Retired { get; } = new(Model.Id, CandidateOutcome.Retired);
}
