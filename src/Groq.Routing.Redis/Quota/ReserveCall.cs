using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>What <c>reserve.lua</c> is sent and answers.</summary>
internal static class ReserveCall
{
    private const int Header = 4 * sizeof(double);
    private const int Candidate = SentModel.Length + (2 * sizeof(double)) + 1;

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
            writer.Bytes(models[i].Limits);
            writer.Double(candidate.InputTokens);
            writer.Double(candidate.OutputTokens);
            writer.Byte(candidate.Model.Scarce ? candidate.ShareExempt ? (byte)2 : (byte)1 : (byte)0);
            values[i + 1] = models[i].Id;
        }

        values[0] = writer.ToArray();
        return values;
    }

    public static QuotaDecision Decode(ReadOnlySpan<byte> reply, QuotaRequest request, long books)
    {
        var reader = new PackedReader(reply);
        var chosen = reader.Short() - 1;
        var onShare = reader.Byte() != 0;
        var looked = reader.Short();
        if (chosen < 0)
        {
            See(ref reader, request, looked, chosen);
            return QuotaDecision.Denied;
        }

        var time = ServerTime.Seconds(reader.Double());
        var requests = new QuotaLevel(0, reader.Double(), reader.Double(), reader.Double());
        var tokens = new QuotaLevel(0, reader.Double(), reader.Double(), reader.Double());
        var used = See(ref reader, request, looked, chosen);
        ref readonly var candidate = ref request.Candidates[chosen];
        return new(chosen, new QuotaReservation(
            candidate.Model,
            candidate.InputTokens,
            candidate.OutputTokens,
            time,
            requests with { Used = used[QuotaDimension.Rpd] },
            tokens with { Used = used[QuotaDimension.Tpm] },
            onShare,
            books));
    }

    /// <summary>Reads why each candidate was passed over and how its books stand.</summary>
    /// <returns>What is used of the one that was charged.</returns>
    private static QuotaAmounts See(ref PackedReader reader, QuotaRequest request, int looked, int chosen)
    {
        var ofChosen = default(QuotaAmounts);
        for (var i = 0; i < looked; i++)
        {
            if ((QuotaDenialReason)reader.Byte() is var reason and not QuotaDenialReason.None)
            {
                request.Deny(i, Denial(ref reader, reason, request.Candidates[i]));
            }

            var carries = reader.Byte() != 0;
            var used = reader.Amounts();
            request.See(i, used, carries ? reader.Amounts() : default);
            if (i == chosen)
            {
                ofChosen = used;
            }
        }

        return ofChosen;
    }

    private static QuotaDenial Denial(ref PackedReader reader, QuotaDenialReason reason, in QuotaCandidate candidate)
    {
        var dimension = (QuotaDimension)(reader.Byte() - 1);
        var used = reader.Double();
        var limit = reader.Double();
        var wait = ServerTime.Span(reader.Double());
        return reason switch
        {
            QuotaDenialReason.TooLarge => new(reason, dimension, used, limit, candidate.Requested(dimension), null),
            QuotaDenialReason.LimitReached => new(reason, dimension, used, limit, candidate.Requested(dimension), wait),
            _ => new(reason, dimension, used, limit, 1, wait),
        };
    }
}
