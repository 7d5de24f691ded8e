using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>The ledger in Redis: every step is one script, on Redis's clock.</summary>
internal sealed partial class RedisQuotaStore(RedisConnection connection, string keyPrefix, TimeSpan hold, ILogger<RedisQuotaStore> logger)
    : ISharedQuotaStore, IUsageHistory
{
    // What a script answers begins with one of these.
    private const byte Lost = (byte)'0';
    private const byte Corrupt = (byte)'1';
    private const byte BegunAnew = (byte)'3';

    private readonly ConditionalWeakTable<QuotaModel, SentModel> _models = [];
    private readonly RedisKey[] _books = [$"{{{keyPrefix}:quota}}:books"];
    private readonly RedisKey[] _booksAndUsage = [$"{{{keyPrefix}:quota}}:books", $"{{{keyPrefix}:quota}}:usage"];
    private readonly RedisKey[] _all = [$"{{{keyPrefix}:quota}}:books", $"{{{keyPrefix}:quota}}:instances", $"{{{keyPrefix}:quota}}:usage"];
    private readonly RedisKey _usage = $"{{{keyPrefix}:quota}}:usage";
    private readonly double _hold = ServerTime.Microseconds(hold);
    private long _known;
    private int _logged;

    public string Name => "redis";

    public async ValueTask<QuotaDecision> ReserveAsync(QuotaRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        request.Reset();
        var books = Volatile.Read(ref _known);
        var reply = await RunAsync(LedgerScripts.Reserve, _books, ReserveCall.Encode(request, Sent(request), books, _hold)).ConfigureAwait(false);
        return reply.Length < 0
            ? ReserveCall.Decode(ReadBooks(reply), request, books, _hold)
            : ReserveCall.Decode((RedisValue[])reply!, request, books, _hold);
    }

    public async ValueTask SettleAsync(QuotaSettlement settlement, CancellationToken cancellationToken)
    {
        var values = SettleCall.Encode(settlement, Sent(settlement.Reservation.Model), _hold);
        var reply = await RunAsync(LedgerScripts.Settle, _booksAndUsage, values).ConfigureAwait(false);
        Look(Bytes(reply).Span[0]);
    }

    public async ValueTask ObserveAsync(QuotaModel model, QuotaObservation observation, CancellationToken cancellationToken)
    {
        var reply = await RunAsync(LedgerScripts.Observe, _books, SettleCall.Encode(observation, Sent(model), _hold)).ConfigureAwait(false);
        Read(reply);
    }

    public async ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken)
    {
        var sent = models.Select(Sent).ToArray();
        var reply = await RunAsync(LedgerScripts.Read, _books, ReadCall.Encode(sent, _hold)).ConfigureAwait(false);
        return ReadCall.Decode(Read(reply), models);
    }

    public async ValueTask<QuotaSync> SyncAsync(QuotaHandover handover, CancellationToken cancellationToken)
    {
        // A number that a double holds exactly.
        var newBooks = (BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & ((1L << 52) - 1)) + 1;
        var sent = handover.Models.Select(m => Sent(m.Model)).ToArray();
        var reply = await RunAsync(LedgerScripts.Sync, _all, SyncCall.Encode(handover, sent, newBooks, _hold)).ConfigureAwait(false);
        var sync = SyncCall.Decode(Read(reply), handover);
        Volatile.Write(ref _known, sync.Books);
        return sync;
    }

    public async ValueTask<IReadOnlyList<UsagePoint>> ReadUsageAsync(UsageInterval interval, CancellationToken cancellationToken)
    {
        var database = await connection.GetDatabaseAsync().ConfigureAwait(false);
        try
        {
            var hash = database.HashGetAllAsync(_usage);
            var time = (RedisValue[])(await database.ExecuteAsync("TIME").ConfigureAwait(false))!;
            return UsageHash.Read(await hash.ConfigureAwait(false), interval, DateTimeOffset.FromUnixTimeSeconds((long)time[0]));
        }
        catch (RedisServerException exception)
        {
            throw RedisRefusedException.Of(exception);
        }
    }

    private async Task<RedisResult> RunAsync(RedisScript script, RedisKey[] keys, RedisValue[] values)
    {
        var database = await connection.GetDatabaseAsync().ConfigureAwait(false);
        return await script.RunAsync(database, keys, values).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> Bytes(RedisResult reply) => (ReadOnlyMemory<byte>)(RedisValue)reply;

    private ReadOnlySpan<byte> Read(RedisResult reply)
    {
        var bytes = Bytes(reply).Span;
        Look(bytes[0]);
        return bytes[0] is Lost or Corrupt ? throw new QuotaBooksLostException() : bytes[1..];
    }

    /// <summary>Books, which begin with a version, or the reason why there are none.</summary>
    private ReadOnlySpan<byte> ReadBooks(RedisResult reply)
    {
        var bytes = Bytes(reply).Span;
        return bytes[0] is Lost or Corrupt ? Read(reply) : bytes;
    }

    private void Look(byte code)
    {
        if (code is Corrupt or BegunAnew && Interlocked.Exchange(ref _logged, 1) == 0)
        {
            LogRecordRemoved(logger, keyPrefix);
        }
    }

    private SentModel Sent(QuotaModel model) => SentModel.Of(_models, model);

    private SentModel[] Sent(QuotaRequest request)
    {
        var candidates = request.Candidates;
        var sent = new SentModel[candidates.Length];
        for (var i = 0; i < sent.Length; i++)
        {
            sent[i] = Sent(candidates[i].Model);
        }

        return sent;
    }

    [LoggerMessage(
        RedisLogEvents.QuotaRecordRemoved,
        LogLevel.Warning,
        "The quota records under {KeyPrefix} were corrupt or of a version this one does not know; they are removed, and what the instances know begins new ones")]
    private static partial void LogRecordRemoved(ILogger logger, string keyPrefix);
}
