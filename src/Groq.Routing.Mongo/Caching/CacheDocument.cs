using MongoDB.Bson;

namespace Groq.Routing.Mongo;

/// <summary>An answer as <c>groq_cache</c> holds it, and the questions about it. What is valid is decided on the server's clock.</summary>
internal static class CacheDocument
{
    // Every date of the server's must stay within what a date can hold.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    /// <summary>The server's time, beside any document there is.</summary>
    public static readonly BsonDocument[] ServerTime = [new("$limit", 1), new("$project", new BsonDocument("now", "$$NOW"))];

    /// <summary>Every entry, expired ones included. The document with the counts has no expiry.</summary>
    public static BsonDocument All => Valid(DateTime.UnixEpoch);

    /// <summary>Every entry that can still answer. Said with a time, and not with that of the server's own, it is found by the index.</summary>
    public static BsonDocument Valid(DateTime now) => new("expires_at", new BsonDocument("$gt", now));

    /// <summary>Every entry that has expired.</summary>
    public static BsonDocument Expired(DateTime now) => new("expires_at", new BsonDocument("$lte", now));

    /// <summary>One entry.</summary>
    public static BsonDocument Key(CacheKey key) => new("_id", key.ToString());

    /// <summary>The entries of a partition.</summary>
    public static BsonDocument Partition(string? partition) => new("partition", (BsonValue?)partition ?? BsonNull.Value);

    /// <summary>Finds an entry; says whether it is valid.</summary>
    public static BsonDocument[] Find(CacheKey key) =>
    [
        new("$match", Key(key)),
        new("$project", new BsonDocument { { "record", 1 }, { "valid", new BsonDocument("$gt", new BsonArray { "$expires_at", "$$NOW" }) } }),
    ];

    /// <summary>Stores an entry in place of one that may be there.</summary>
    public static BsonDocument[] Write(CacheKey key, byte[] record, TimeSpan timeToLive) =>
    [
        new("$set", new BsonDocument
        {
            { "record", new BsonDocument("$literal", new BsonBinaryData(record)) },
            { "partition", new BsonDocument("$literal", (BsonValue?)key.Partition ?? BsonNull.Value) },
            { "expires_at", new BsonDocument("$add", new BsonArray { "$$NOW", (long)(timeToLive < Longest ? timeToLive : Longest).TotalMilliseconds }) },
        }),
    ];
}
