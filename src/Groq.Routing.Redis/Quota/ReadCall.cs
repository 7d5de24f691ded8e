using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>What <c>read.lua</c> is sent and answers.</summary>
internal static class ReadCall
{
    public static RedisValue[] Encode(ReadOnlySpan<SentModel> models, double hold)
    {
        var values = new RedisValue[models.Length + 1];
        var writer = new PackedWriter(sizeof(double) + (models.Length * SentModel.Length));
        writer.Double(hold);
        for (var i = 0; i < models.Length; i++)
        {
            writer.Bytes(models[i].Limits);
            values[i + 1] = models[i].Id;
        }

        values[0] = writer.ToArray();
        return values;
    }

    public static QuotaSnapshot Decode(ReadOnlySpan<byte> reply, IReadOnlyList<QuotaModel> models)
    {
        var reader = new PackedReader(reply);
        var share = reader.Double();
        var read = new ModelQuota[models.Count];
        for (var i = 0; i < read.Length; i++)
        {
            var used = reader.Amounts();
            var limits = reader.Amounts();
            read[i] = new(models[i].Id, Dimensions(used, limits), ServerTime.Span(reader.Double()));
        }

        return new(read, share);
    }

    private static List<DimensionQuota> Dimensions(in QuotaAmounts used, in QuotaAmounts limits)
    {
        var dimensions = new List<DimensionQuota>();
        for (var dimension = QuotaDimension.Rpm; dimension <= QuotaDimension.Otpm; dimension++)
        {
            var limit = limits[dimension];
            if (double.IsFinite(limit))
            {
                var window = dimension is QuotaDimension.Rpd or QuotaDimension.Tpd ? TimeSpan.SecondsPerDay : 60;
                var drain = ServerTime.Span(limit > 0 ? used[dimension] / limit * window : double.PositiveInfinity);
                dimensions.Add(new(dimension, used[dimension], limit, drain));
            }
        }

        return dimensions;
    }
}
