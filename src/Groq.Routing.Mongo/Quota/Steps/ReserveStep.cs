namespace Groq.Routing.Mongo;

/// <summary>Reserves on the first candidate that fits.</summary>
/// <param name="request">What to reserve.</param>
/// <param name="known">The books the instance knows.</param>
/// <param name="cancellationToken">The caller's.</param>
internal sealed class ReserveStep(QuotaRequest request, KnownBooks known, CancellationToken cancellationToken) : LedgerStep<QuotaDecision>
{
    private QuotaDecision _decision;
    private bool _lost;

    public override bool Abandoned => cancellationToken.IsCancellationRequested;

    protected override QuotaDecision Result => _decision;

    public override void Apply(LiveBooks books, double now)
    {
        _lost = books.Id != known.Id;
        if (_lost)
        {
            return;
        }

        books.LastUse = now;
        _decision = books.Models.Reserve(request, now);
        if (_decision.Admitted)
        {
            var model = _decision.Reservation.Model;
            books.Changed[model.Id] = model;
            _decision = _decision with { Reservation = _decision.Reservation with { Books = books.Id } };
        }

        var candidates = request.Candidates;
        for (var i = 0; i < candidates.Length; i++)
        {
            var model = candidates[i].Model;
            request.See(i, books.Models.ReadBooks(model, now).Used, books.ReadCarried(model));
        }
    }

    public override void Complete()
    {
        if (_lost)
        {
            Lose();
        }
        else
        {
            base.Complete();
        }
    }

    public override void Lose() => Fail(new QuotaBooksLostException());
}
