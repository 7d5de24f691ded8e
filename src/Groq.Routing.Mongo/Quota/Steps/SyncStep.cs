namespace Groq.Routing.Mongo;

/// <summary>Takes in what an instance hands over, and reads the books for it.</summary>
/// <param name="handover">What it hands over.</param>
/// <param name="known">The books it knows: from then on, these.</param>
internal sealed class SyncStep(QuotaHandover handover, KnownBooks known) : LedgerStep<QuotaSync>
{
    private QuotaSync? _sync;

    public override bool Begins => true;

    protected override QuotaSync Result => _sync!;

    public override void Apply(LiveBooks books, double now)
    {
        var seen = books.Instances.GetValueOrDefault(handover.Instance);
        var idle = books.LastUse is not { } use || now - use > QuotaHandover.Idle.TotalSeconds;
        if (handover.Mirror)
        {
            if (idle && handover.Models.Count > 0)
            {
                Mirror(books, now);
            }
        }
        else
        {
            Take(books, now, idle, own: handover.Sequence > seen.Sequence);
            books.LastUse = now;
        }

        books.Instances[handover.Instance] = new(now, Math.Max(seen.Sequence, handover.Mirror ? 0 : handover.Sequence), handover.Mirror);
        var (alive, served) = books.CountAlive(now);
        _sync = new QuotaSync(
            books.Id,
            alive,
            served,
            [.. handover.Models.Select(m => books.Models.ReadBooks(m.Model, now) with { Carried = books.ReadCarried(m.Model) })],
            books.Models.Read([], now).ComplexShareUsed);
    }

    public override void Complete()
    {
        known.Id = Result.Books;
        base.Complete();
    }

    public override void Lose() => Fail(new QuotaBooksLostException());

    /// <summary>Sets the books to what the instance knows of those that serve it.</summary>
    private void Mirror(LiveBooks books, double now)
    {
        foreach (var brought in handover.Models)
        {
            var own = books.Models.ReadBooks(brought.Model, now);
            books.Models.Set(brought.Model, new ModelBooks(brought.Known, default, Known(brought.Reported, own.Reported), brought.BackOff), now);
            books.Carried.Set(brought.Model, new ModelBooks(brought.Known, default, Known(brought.Reported, own.Reported), TimeSpan.Zero), now);
            books.Changed[brought.Model.Id] = brought.Model;
        }

        books.Models.SetComplexShare(handover.ComplexShareUsed, now);
    }

    private void Take(LiveBooks books, double now, bool idle, bool own)
    {
        foreach (var brought in handover.Models)
        {
            var model = brought.Model;
            var before = books.Models.ReadBooks(model, now);
            var carried = books.ReadCarried(model);
            var used = before.Used;
            var limits = books.Models.ReadLimits(model, now);
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                var dimension = (QuotaDimension)i;
                var known = brought.Known[dimension];
                var missing = idle
                    ? known - used[dimension]
                    : (handover.Books == books.Id ? Math.Max(0, known - brought.Base[dimension]) : known) - carried[dimension];
                missing = Math.Min(missing, Math.Max(known, limits[dimension]) - used[dimension]);
                if (missing > 0)
                {
                    used[dimension] += missing;
                    carried[dimension] += missing;
                }

                used[dimension] += own ? brought.Own[dimension] : 0;
            }

            var reported = Known(before.Reported, brought.Reported);
            books.Models.Set(model, new ModelBooks(used, default, reported, brought.BackOff), now);
            books.Carried.Set(model, new ModelBooks(carried, default, reported, TimeSpan.Zero), now);
            books.Changed[model.Id] = model;
        }

        if (handover.ComplexShareUsed > books.Models.Read([], now).ComplexShareUsed)
        {
            books.Models.SetComplexShare(handover.ComplexShareUsed, now);
        }
    }

    /// <summary>The limits that were reported to the one, or else to the other.</summary>
    private static QuotaAmounts Known(QuotaAmounts one, in QuotaAmounts other)
    {
        for (var i = 0; i < QuotaWindow.Dimensions; i++)
        {
            var dimension = (QuotaDimension)i;
            one[dimension] = one[dimension] > 0 ? one[dimension] : other[dimension];
        }

        return one;
    }
}
