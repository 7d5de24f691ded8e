using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>What <c>sync.lua</c> is sent and answers.</summary>
internal static class SyncCall
{
    private const int Header = 9 * sizeof(double);
    private const int Model = SentModel.Length + (26 * sizeof(double));
    private const int Point = 4 * sizeof(double);

    public static RedisValue[] Encode(QuotaHandover handover, ReadOnlySpan<SentModel> models, long newBooks, double hold)
    {
        var values = new RedisValue[3 + handover.Models.Count + handover.Usage.Count];
        var writer = new PackedWriter(Header + (handover.Models.Count * Model));
        writer.Double(newBooks);
        writer.Double(handover.Books);
        writer.Double(handover.Sequence);
        writer.Double(handover.Mirror ? 1 : 0);
        writer.Double(hold);
        writer.Double(handover.ComplexShareUsed);
        writer.Double(ServerTime.Microseconds(QuotaHandover.Idle));
        writer.Double(ServerTime.Microseconds(QuotaHandover.Alive));
        writer.Double(handover.Models.Count);
        for (var i = 0; i < handover.Models.Count; i++)
        {
            var model = handover.Models[i];
            writer.Double(models[i].Terms);
            writer.Double(model.BackOff.TotalSeconds);
            writer.Bytes(models[i].Limits);
            writer.Amounts(model.Base);
            writer.Amounts(model.Known);
            writer.Amounts(model.Own);
            writer.Amounts(model.Reported);
            values[3 + i] = models[i].Id;
        }

        values[0] = handover.Instance;
        values[1] = writer.ToArray();
        values[2] = Encode(handover.Usage, values.AsSpan(3 + handover.Models.Count));
        return values;
    }

    public static QuotaSync Decode(ReadOnlySpan<byte> reply, QuotaHandover handover)
    {
        var reader = new PackedReader(reply);
        var books = (long)reader.Double();
        var instances = (int)reader.Double();
        var served = (int)reader.Double();
        var share = reader.Double();
        var models = new ModelBooks[handover.Models.Count];
        for (var i = 0; i < models.Length; i++)
        {
            models[i] = new(reader.Amounts(), reader.Amounts(), reader.Amounts(), ServerTime.Span(reader.Double()));
        }

        return new(books, instances, served, models, share);
    }

    private static byte[] Encode(IReadOnlyList<UsagePoint> usage, Span<RedisValue> models)
    {
        var writer = new PackedWriter(usage.Count * Point);
        for (var i = 0; i < usage.Count; i++)
        {
            var point = usage[i];
            writer.Double(point.Start.ToUnixTimeSeconds() / 60);
            writer.Double(point.Requests);
            writer.Double(point.InputTokens);
            writer.Double(point.OutputTokens);
            models[i] = point.Model;
        }

        return writer.ToArray();
    }
}
