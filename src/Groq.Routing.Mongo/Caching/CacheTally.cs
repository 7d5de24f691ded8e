using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>Counts hits, misses and savings of all instances in one document. A lookup does not wait for that: counts are collected for a second.</summary>
internal sealed class CacheTally : IAsyncDisposable, IDisposable
{
    private const string Id = "statistics";

    private static readonly TimeSpan Collected = TimeSpan.FromSeconds(1);

    private readonly IMongoCollection<BsonDocument> _collection;
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private BsonDocument _waiting = [];

    public CacheTally(IMongoCollection<BsonDocument> collection, TimeProvider time)
    {
        _collection = collection;
        _timer = time.CreateTimer(static tally => _ = ((CacheTally)tally!).TryWriteAsync(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void CountHit(CacheEntry entry)
    {
        var saved = $"saved.{FieldName.Encode(entry.Model)}";
        Add(new() { { "hits", 1L }, { $"{saved}.requests", 1L }, { $"{saved}.tokens", (long)entry.Usage.InputTokens + entry.Usage.OutputTokens } });
    }

    public void CountMiss() => Add(new("misses", 1L));

    /// <summary>Reads the counts, ours included.</summary>
    public async Task<(long Hits, long Misses, Dictionary<string, CacheSavings> Saved)> ReadAsync(CancellationToken cancellationToken)
    {
        await WriteAsync(cancellationToken).ConfigureAwait(false);
        var counts = await _collection.Find(new BsonDocument("_id", Id)).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false) ?? [];
        var saved = Document(counts.GetValue("saved", BsonNull.Value)).ToDictionary(
            static s => FieldName.Decode(s.Name),
            static s => new CacheSavings(Number(Document(s.Value), "requests"), Number(Document(s.Value), "tokens")),
            StringComparer.Ordinal);
        return (Number(counts, "hits"), Number(counts, "misses"), saved);
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync().ConfigureAwait(false);
        await TryWriteAsync().ConfigureAwait(false);
    }

    public void Dispose() => _timer.Dispose();

    private static long Number(BsonDocument counts, string name) => counts.GetValue(name, 0L) is { IsNumeric: true } number ? number.ToInt64() : 0;

    private static BsonDocument Document(BsonValue value) => value as BsonDocument ?? [];

    private void Add(BsonDocument counts)
    {
        lock (_gate)
        {
            if (_waiting.ElementCount == 0)
            {
                _timer.Change(Collected, Timeout.InfiniteTimeSpan);
            }

            foreach (var count in counts)
            {
                _waiting[count.Name] = _waiting.GetValue(count.Name, 0L).AsInt64 + count.Value.AsInt64;
            }
        }
    }

    private async Task TryWriteAsync()
    {
        try
        {
            await WriteAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // They go along with the next.
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        BsonDocument counts;
        lock (_gate)
        {
            (counts, _waiting) = (_waiting, []);
        }

        if (counts.ElementCount == 0)
        {
            return;
        }

        try
        {
            await Upsert.DoAsync(() => _collection.UpdateOneAsync(
                new BsonDocument("_id", Id), new BsonDocument("$inc", counts), new UpdateOptions { IsUpsert = true }, cancellationToken)).ConfigureAwait(false);
        }
        catch
        {
            Add(counts);
            throw;
        }
    }
}
