using Groq.Routing.Mongo;
using MongoDB.Bson;

namespace Groq.Routing;

/// <content>How the books of one model are written down.</content>
internal sealed partial class ModelLedger
{
    public BsonDocument Write()
    {
        lock (_gate)
        {
            var used = new BsonArray(QuotaWindow.Dimensions);
            var held = new BsonArray(QuotaWindow.Dimensions);
            var heldBefore = new BsonArray(QuotaWindow.Dimensions);
            var settled = new BsonArray(QuotaWindow.Dimensions);
            var reported = new BsonArray(QuotaWindow.Dimensions);
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                ref var bucket = ref _buckets[i];
                used.Add(bucket.Used);
                held.Add(bucket.Held);
                heldBefore.Add(bucket.HeldBefore);
                settled.Add(bucket.Settled);
                reported.Add(bucket.Reported);
            }

            return new BsonDocument
            {
                { "time", _time },
                { "used", used },
                { "held", held },
                { "held_before", heldBefore },
                { "settled", settled },
                { "reported", reported },
                { "back_off_until", _backOffUntil },
                { "admitted", _admitted },
            };
        }
    }

    /// <exception cref="FormatException">It is no such record.</exception>
    public void Load(BsonDocument record)
    {
        lock (_gate)
        {
            _time = Fields.Number(record, "time");
            _period = hold > 0 ? Period(_time) : 0;
            _backOffUntil = Fields.Number(record, "back_off_until");
            _admitted = (long)Fields.Number(record, "admitted");
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                ref var bucket = ref _buckets[i];
                bucket.Used = Fields.Number(record, "used", i);
                bucket.Held = Fields.Number(record, "held", i);
                bucket.HeldBefore = Fields.Number(record, "held_before", i);
                bucket.Settled = Fields.Number(record, "settled", i);
                bucket.Reported = Fields.Number(record, "reported", i);
            }
        }
    }

    /// <summary>Loads what of the books was carried there. It drains as they do.</summary>
    /// <exception cref="FormatException">It is no such record.</exception>
    public void LoadCarried(BsonDocument record)
    {
        lock (_gate)
        {
            _time = Fields.Number(record, "time");
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                ref var bucket = ref _buckets[i];
                bucket.Used = Fields.Number(record, "carried", i);
                bucket.Reported = Fields.Number(record, "reported", i);
            }
        }
    }
}
