namespace Groq.Routing.Mongo;

/// <summary>Takes in what Groq said of a model.</summary>
internal sealed class ObserveStep(QuotaModel model, QuotaObservation observation) : LedgerStep<bool>
{
    protected override bool Result => true;

    public override void Apply(LiveBooks books, double now)
    {
        books.Models.Observe(model, observation, now);
        books.Changed[model.Id] = model;
    }

    public override void Lose() => Fail(new QuotaBooksLostException());
}
