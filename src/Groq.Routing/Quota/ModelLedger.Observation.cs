namespace Groq.Routing;

/// <content>What Groq says of its own books.</content>
internal sealed partial class ModelLedger
{
    public void Observe(QuotaModel model, in QuotaObservation observation, double now)
    {
        lock (_gate)
        {
            Advance(model, now);
            Report(QuotaDimension.Rpd, observation.Requests);
            Report(QuotaDimension.Tpm, observation.Tokens);
            Clamp(QuotaDimension.Rpd, observation.Requests?.Used);
            Clamp(QuotaDimension.Tpm, observation.Tokens?.Used);
            Learn(observation);
        }
    }

    /// <summary>Corrects the two buckets that Groq's headers show.</summary>
    private void Correct(in QuotaSettlement settlement, in QuotaReservation reservation, in QuotaObservation observation)
    {
        var counted = settlement.Requests > 0;
        Report(QuotaDimension.Rpd, observation.Requests);
        Report(QuotaDimension.Tpm, observation.Tokens);
        if (observation.Requests is { } requests)
        {
            Correct(QuotaDimension.Rpd, requests.Used, reservation.Requests, counted ? 0 : -Weight, settlement.Requests * Weight, reservation.Time);
        }

        if (observation.Tokens is { } tokens)
        {
            // Groq's book of the admission holds its own count of the prompt, and nothing of a request it refused.
            double own = counted ? settlement.InputTokens - reservation.InputTokens : -reservation.InputTokens - reservation.OutputTokens;
            Correct(QuotaDimension.Tpm, tokens.Used, reservation.Tokens, own * Weight, Actual(settlement, QuotaDimension.Tpm) * Weight, reservation.Time);
        }
    }

    /// <summary>
    /// Groq does not say whether its headers show the book of the admission or of the end. So both readings are taken, and only what
    /// follows from both is believed: more than we knew is another consumer, less is an estimate of ours that was too high.
    /// What may still have been on its way when Groq wrote the headers, or came and was settled meanwhile, is not taken for a difference.
    /// </summary>
    private void Correct(QuotaDimension dimension, double reported, in QuotaLevel reserved, double own, double actual, double reservedAt)
    {
        ref var bucket = ref _buckets[(int)dimension];
        var expected = reserved.Used + own;
        var more = Math.Min(reported - expected, reported - bucket.Used);
        if (more > 1)
        {
            bucket.Used += more;
            return;
        }

        var drained = bucket.Rate * (_time - reservedAt);
        var others = bucket.Settled - reserved.Settled - actual;
        var less = Math.Min(expected - reserved.InFlight - drained - reported, bucket.Used - bucket.InFlight - others - reported);
        if (less > 1)
        {
            bucket.Used = Math.Max(bucket.InFlight, bucket.Used - less);
        }
    }

    /// <summary>Takes in a refusal and a wish to be left alone.</summary>
    private void Learn(in QuotaObservation observation)
    {
        if (observation.Refusal is { IsCredible: true } refusal)
        {
            Report(refusal.Dimension, new ObservedBucket(refusal.Limit, 0));
            Clamp(refusal.Dimension, refusal.ExactUsed);
        }

        if (observation.BackOff is { } backOff)
        {
            _backOffUntil = Math.Max(_backOffUntil, _time + backOff.TotalSeconds);
        }
    }

    /// <summary>The server's book at this instant: at least that, and at most that and what is in flight.</summary>
    private void Clamp(QuotaDimension dimension, double? reported)
    {
        if (reported is { } used)
        {
            ref var bucket = ref _buckets[(int)dimension];
            bucket.Used = Math.Clamp(bucket.Used, used, used + bucket.InFlight);
        }
    }

    private void Report(QuotaDimension dimension, ObservedBucket? reported)
    {
        ref var bucket = ref _buckets[(int)dimension];
        if (reported is { Limit: > 0 and var limit } && limit != bucket.Reported)
        {
            bucket.Reported = limit;
            SetLimits(_model!);
        }
    }
}
