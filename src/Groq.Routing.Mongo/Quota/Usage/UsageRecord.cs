using System.Globalization;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>The stored form of the usage history: a document for each model and minute, and for each model and UTC day.</summary>
internal static class UsageRecord
{
    private const int Minutes = 24 * 60;
    private const int Days = 90;

    /// <summary>How long one of them is.</summary>
    public static TimeSpan Length(UsageInterval interval) => interval == UsageInterval.Minute ? TimeSpan.FromMinutes(1) : TimeSpan.FromDays(1);

    /// <summary>The field that holds when it began.</summary>
    public static string Field(UsageInterval interval) => interval == UsageInterval.Minute ? "minute" : "date";

    /// <summary>Adds to one of them.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="amounts">What to add.</param>
    /// <param name="delivery">Names a delivery that may come twice and counts once; <see langword="null"/> = it comes once.</param>
    public static UpdateOneModel<BsonDocument> Add(UsageKey key, UsageAmounts amounts, string? delivery)
    {
        var filter = new BsonDocument("_id", Id(key));
        var update = new BsonDocument
        {
            { "$inc", new BsonDocument { { "requests", amounts.Requests }, { "input_tokens", amounts.InputTokens }, { "output_tokens", amounts.OutputTokens } } },
            { "$setOnInsert", new BsonDocument { { Field(key.Interval), key.Start }, { "model", key.Model }, { "expires_at", Expiry(key) } } },
        };
        if (delivery is not null)
        {
            // Where it is already in, the filter finds nothing, and the document cannot be inserted a second time.
            filter["deliveries"] = new BsonDocument("$ne", delivery);
            update["$push"] = new BsonDocument("deliveries", delivery);
        }

        return new UpdateOneModel<BsonDocument>(filter, update) { IsUpsert = true };
    }

    /// <summary>The oldest minute or day that is kept.</summary>
    public static DateTime Oldest(UsageInterval interval, DateTime now) =>
        UsageKey.At(interval, now, "").Start - (Length(interval) * (Kept(interval) - 1));

    /// <summary>Finds everything that is kept.</summary>
    public static BsonDocument Filter(UsageInterval interval, DateTime now) =>
        new(Field(interval), new BsonDocument("$gte", Oldest(interval, now)));

    /// <summary>Reads one of them; <see langword="null"/> when the record is corrupt.</summary>
    public static UsagePoint? TryRead(BsonDocument record, UsageInterval interval)
    {
        try
        {
            return Read(record, interval);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static UsagePoint Read(BsonDocument record, UsageInterval interval) => new(
        Fields.Time(record, Field(interval)),
        record.TryGetValue("model", out var model) && model is BsonString name ? name.Value : throw new FormatException("There is no model."),
        Fields.Whole(record, "requests"),
        Fields.Whole(record, "input_tokens"),
        Fields.Whole(record, "output_tokens"));

    private static string Id(UsageKey key) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Field(key.Interval)}:{key.Start.ToString(key.Interval == UsageInterval.Minute ? "yyyy-MM-ddTHH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture)}:{key.Model}");

    private static DateTime Expiry(UsageKey key) =>
        key.Start + (Length(key.Interval) * Kept(key.Interval));

    private static int Kept(UsageInterval interval) => interval == UsageInterval.Minute ? Minutes : Days;
}
