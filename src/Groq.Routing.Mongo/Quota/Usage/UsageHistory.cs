using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>The usage history. What is added while a write is under way goes along with the next one.</summary>
internal sealed class UsageHistory(IMongoCollection<BsonDocument> collection, TimeProvider time)
{
    /// <summary>Nobody waits for a write; one that hangs must not hold up the next for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Two instances can insert the same document at the same moment; the loser finds it on the next try.</summary>
    private const int MostAttempts = 5;

    private static readonly BulkWriteOptions Unordered = new() { IsOrdered = false };

    private readonly Lock _gate = new();
    private Dictionary<UsageKey, UsageAmounts> _waiting = [];
    private Task _writing = Task.CompletedTask;
    private Task? _next;

    /// <summary>Says that a record was of no use and is removed.</summary>
    public Action? RecordRemoved { get; init; }

    /// <summary>Adds what was used at a time.</summary>
    public Task AddAsync(string model, UsageAmounts amounts, DateTime now)
    {
        lock (_gate)
        {
            foreach (var interval in (ReadOnlySpan<UsageInterval>)[UsageInterval.Minute, UsageInterval.Day])
            {
                var key = UsageKey.At(interval, now, model);
                _waiting[key] = _waiting.GetValueOrDefault(key) + amounts;
            }

            return _next ??= WriteNextAsync(_writing);
        }
    }

    /// <summary>Adds what an instance used on its own. The same delivery counts once, however often it comes.</summary>
    public Task AddAsync(IReadOnlyList<UsagePoint> points, string delivery, DateTime now)
    {
        var used = new Dictionary<UsageKey, UsageAmounts>();
        foreach (var interval in (ReadOnlySpan<UsageInterval>)[UsageInterval.Minute, UsageInterval.Day])
        {
            foreach (var point in points)
            {
                // An instance whose clock is ahead used it now at the latest.
                var start = point.Start.UtcDateTime;
                var key = UsageKey.At(interval, start < now ? start : now, point.Model);
                if (key.Start >= UsageRecord.Oldest(interval, now))
                {
                    used[key] = used.GetValueOrDefault(key) + new UsageAmounts(point.Requests, point.InputTokens, point.OutputTokens);
                }
            }
        }

        return WriteAsync(used.Select(u => UsageRecord.Add(u.Key, u.Value, delivery)), delivered: true);
    }

    /// <summary>Reads it, oldest first.</summary>
    public async Task<IReadOnlyList<UsagePoint>> ReadAsync(UsageInterval interval, DateTime now, CancellationToken cancellationToken)
    {
        var order = new BsonDocument { { UsageRecord.Field(interval), 1 }, { "model", 1 } };
        var points = new List<UsagePoint>();
        using var cursor = await collection.Find(UsageRecord.Filter(interval, now)).Sort(order).ToCursorAsync(cancellationToken).ConfigureAwait(false);
        while (await cursor.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var record in cursor.Current)
            {
                if (UsageRecord.TryRead(record, interval) is { } point)
                {
                    points.Add(point);
                    continue;
                }

                await collection.DeleteOneAsync(record, cancellationToken).ConfigureAwait(false);
                RecordRemoved?.Invoke();
            }
        }

        return points;
    }

    private async Task WriteNextAsync(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        Dictionary<UsageKey, UsageAmounts> used;
        lock (_gate)
        {
            (used, _waiting) = (_waiting, []);
            (_writing, _next) = (_next!, null);
        }

        await WriteAsync(used.Select(u => UsageRecord.Add(u.Key, u.Value, null)), delivered: false).ConfigureAwait(false);
    }

    private async Task WriteAsync(IEnumerable<WriteModel<BsonDocument>> writes, bool delivered)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        var left = writes.ToList();
        for (var attempt = 1; left.Count > 0; attempt++)
        {
            try
            {
                await collection.BulkWriteAsync(left, Unordered, patience.Token).ConfigureAwait(false);
                return;
            }
            catch (MongoBulkWriteException<BsonDocument> exception)
                when (exception.WriteConcernError is null && exception.WriteErrors.All(static e => e.Category == ServerErrorCategory.DuplicateKey))
            {
                if (attempt < MostAttempts)
                {
                    left = [.. exception.WriteErrors.Select(e => left[e.Index])];
                }
                else if (delivered)
                {
                    // It is in already.
                    return;
                }
                else
                {
                    throw;
                }
            }
        }
    }
}
