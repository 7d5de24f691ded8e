namespace Groq.Routing.Benchmarks;

/// <summary>The ledger alone: what one call charges and corrects, Groq's headers included.</summary>
internal static class Ledgers
{
    /// <summary>Reserves and settles; all candidates but the last are out of quota.</summary>
    public static Action Create(int candidates)
    {
        var store = new MemoryQuotaStore(TimeProvider.System, TimeSpan.FromSeconds(10));
        var full = new ModelLimits { Rpm = 1, Rpd = 1, Tpm = 8_000, Tpd = 200_000 };
        var open = new ModelLimits { Rpm = Answer.Limit, Rpd = Answer.Limit, Tpm = Answer.Limit, Tpd = Answer.Limit };
        var models = Enumerable.Range(1, candidates)
            .Select(i => new QuotaCandidate(new QuotaModel($"model-{i}", i < candidates ? full : open), 537, 1_024))
            .ToArray();
        foreach (var model in models[..^1])
        {
            _ = store.ReserveAsync(new QuotaRequest(new[] { model }), default).GetAwaiter().GetResult();
        }

        var request = new QuotaRequest(models, 0.15, 100);
        var bucket = new ObservedBucket(Answer.Limit, 1);
        var observation = new QuotaObservation(bucket, bucket);
        return () =>
        {
            var decision = store.ReserveAsync(request, default).GetAwaiter().GetResult();
            if (decision.Index != candidates - 1)
            {
                throw new InvalidOperationException("The last candidate was not charged, so its cost means nothing.");
            }

            store.SettleAsync(new QuotaSettlement(decision.Reservation, 1, 537, 162, observation), default).GetAwaiter().GetResult();
        };
    }
}
