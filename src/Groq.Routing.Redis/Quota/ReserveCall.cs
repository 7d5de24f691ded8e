using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>What <c>reserve.lua</c> is sent and answers.</summary>
internal static class ReserveCall
{
    private const int Header = 4 * sizeof(double);
    private const int Candidate = (3 * sizeof(double)) + 1 + SentModel.Length;

    public static RedisValue[] Encode(QuotaRequest request, ReadOnlySpan<SentModel> models, long books, double hold)
    {
        var candidates = request.Candidates;
        var values = new RedisValue[candidates.Length + 1];
        var writer = new PackedWriter(Header + (candidates.Length * Candidate));
        writer.Double(books);
        writer.Double(hold);
        writer.Double(request.ComplexShare);
        writer.Double(Math.Max(1, request.ComplexBurst));
        for (var i = 0; i < candidates.Length; i++)
        {
            ref readonly var candidate = ref candidates[i];
            writer.Double(models[i].Terms);
            writer.Double(candidate.InputTokens);
            writer.Double(candidate.OutputTokens);
            writer.Byte(candidate.Model.Scarce ? candidate.ShareExempt ? (byte)2 : (byte)1 : (byte)0);
            writer.Bytes(models[i].Limits);
            values[i + 1] = models[i].Id;
        }

        values[0] = writer.ToArray();
        return values;
    }

    /// <summary>Reads the books of the only candidate looked at, which was charged.</summary>
    public static QuotaDecision Decode(ReadOnlySpan<byte> charged, QuotaRequest request, long books, double hold) =>
        Charge(charged, request, 0, books, hold);

    /// <summary>Reads the books of several candidates.</summary>
    public static QuotaDecision Decode(RedisValue[] reply, QuotaRequest request, long books, double hold)
    {
        var reader = new PackedReader(((ReadOnlyMemory<byte>)reply[0]).Span);
        var now = reader.Double();
        var chosen = reader.Short() - 1;
        var shareUsed = reader.Double();
        var decision = QuotaDecision.Denied;
        for (var i = 0; i < reply.Length - 1; i++)
        {
            var stored = ((ReadOnlyMemory<byte>)reply[i + 1]).Span;
            if (i == chosen)
            {
                decision = Charge(stored, request, i, books, hold);
                continue;
            }

            var record = ModelRecord.Read(stored);
            record.Drain(now, hold);
            request.See(i, record.Used, record.Carried);
            var denial = record.Deny(request.Candidates[i]);
            request.Deny(i, denial.Reason == QuotaDenialReason.None ? OfShare(shareUsed, request) : denial);
        }

        return decision;
    }

    private static QuotaDecision Charge(ReadOnlySpan<byte> stored, QuotaRequest request, int index, long books, double hold)
    {
        var record = ModelRecord.Read(stored);
        ref readonly var candidate = ref request.Candidates[index];
        request.See(index, record.Used, record.Carried);
        return new(index, new QuotaReservation(
            candidate.Model,
            candidate.InputTokens,
            candidate.OutputTokens,
            ServerTime.Seconds(record.Time),
            record.RequestLevel(hold > 0),
            record.TokenLevel(hold > 0 ? candidate.Requested(QuotaDimension.Tpm) : 0),
            candidate.Model.Scarce && request.ComplexShare is not null,
            books));
    }

    /// <summary>What has room and was not charged was held back by the share.</summary>
    private static QuotaDenial OfShare(double used, QuotaRequest request)
    {
        var burst = Math.Max(1, request.ComplexBurst);
        var wait = ServerTime.Span((used + 1 - burst) / burst * TimeSpan.SecondsPerDay);
        return new(QuotaDenialReason.ComplexShare, QuotaDimension.Rpd, used, burst, 1, wait);
    }
}
