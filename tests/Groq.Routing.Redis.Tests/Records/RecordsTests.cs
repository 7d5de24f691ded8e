using System.Security.Cryptography;
using Groq.Routing.Redis.Tests.Server;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Records;

/// <summary>What version 1 stored must be read for ever: the files are never changed. A new version adds a folder.</summary>
[TestFixture]
public sealed class RecordsTests
{
    private static readonly DateTimeOffset Written = new(2026, 10, 1, 12, 0, 7, 123, TimeSpan.Zero);
    private static readonly QuotaModel Model = new("openai/gpt-oss-20b", new ModelLimits { Rpm = 30, Rpd = 1000, Tpm = 8000, Tpd = 200_000 }, new ModelLimits(), Scarce: true);
    private static readonly CacheKey Key = new(SHA256.HashData("question"u8), "course-1");

    private static readonly CacheEntry Entry = new()
    {
        Response = "Grüße, \"quoted\" \U0001F4DA",
        Model = "openai/gpt-oss-20b",
        Complexity = Complexity.Medium,
        FinishReason = "tool_calls",
        ToolCalls = [new GroqToolCall("call_1", "add", """{"a":1}""")],
        Warnings = [new GuardFinding("code", GuardStages.Output, GuardAction.Warn, "imports", "Imports.")],
        Usage = new TokenUsage(100, 50, 20, 10),
        CreatedAt = Written,
    };

    private ServerClock _clock = null!;
    private ConnectionMultiplexer _connection = null!;
    private string _prefix = null!;

    private IDatabase Database => _connection.GetDatabase();

    [SetUp]
    public async Task StartAsync()
    {
        (_clock, _connection) = await TestServers.ClockedAsync();
        _clock.Set(Written);
        _prefix = TestServers.NewPrefix();
    }

    [Test]
    public async Task Ledger_OfVersion1_IsRead()
    {
        await Database.HashSetAsync($"{{{_prefix}:quota}}:books", [new("#", Read("ledger")), new(Model.Id, Read("model")), new("=" + Model.Id, Read("reported")), new("#test", Read("delivery"))]);
        var store = Stores.Quota(_connection, _prefix, TimeSpan.FromSeconds(10));

        var snapshot = await store.ReadAsync([Model], default);
        var sync = await store.SyncAsync(Handover(sequence: 7, own: 50), default);
        var next = await store.SyncAsync(Handover(sequence: 8, own: 50), default);

        Assert.Multiple(() =>
        {
            Assert.That(snapshot.ComplexShareUsed, Is.EqualTo(1.85).Within(1e-9));
            Assert.That(snapshot.Models[0].BackOff, Is.EqualTo(TimeSpan.FromSeconds(20)));
            Assert.That(snapshot.Models[0].Dimensions.Select(d => (d.Dimension, d.Used, d.Limit)), Is.EqualTo(new[]
            {
                (QuotaDimension.Rpm, 2.0, 60.0), (QuotaDimension.Rpd, 302.0, 2000.0), (QuotaDimension.Tpm, 2800.0, 16_000.0), (QuotaDimension.Tpd, 2800.0, 400_000.0),
            }));
            Assert.That(sync.Models[0].Carried[QuotaDimension.Rpd], Is.EqualTo(300));
            Assert.That(sync.Models[0].Reported[QuotaDimension.Tpm], Is.EqualTo(16_000));
            Assert.That(sync.Models[0].Used[QuotaDimension.Rpd], Is.EqualTo(302), "delivery 7 had been taken");
            Assert.That(next.Models[0].Used[QuotaDimension.Rpd], Is.EqualTo(352));
        });
    }

    [Test]
    public async Task Reservation_OnBooksOfVersion1_IsSettled()
    {
        await Database.HashSetAsync($"{{{_prefix}:quota}}:books", [new("#", Read("ledger")), new(Model.Id, Read("model")), new("=" + Model.Id, Read("reported"))]);
        var store = Stores.Quota(_connection, _prefix, TimeSpan.FromSeconds(10));
        var books = (await store.SyncAsync(Stores.Handover() with { Mirror = true }, default)).Books;
        var level = new QuotaLevel(0, 0, 0, 0);

        await store.SettleAsync(new QuotaSettlement(new QuotaReservation(Model, 1000, 500, Written.ToUnixTimeMilliseconds() / 1000.0, level, level, true, books), 1, 1000, 100), default);

        Assert.That((await store.ReadAsync([Model], default)).Models[0].Dimensions.Single(d => d.Dimension == QuotaDimension.Tpm).Used, Is.EqualTo(2400));
    }

    [Test]
    public async Task UsageHistory_OfVersion1_IsRead()
    {
        await Database.HashSetAsync($"{{{_prefix}:quota}}:usage", [new($"m720/{Model.Id}", Read("usage-minute")), new($"d67/{Model.Id}", Read("usage-day"))]);
        var store = Stores.Quota(_connection, _prefix);

        Assert.That(await store.ReadUsageAsync(UsageInterval.Minute, default), Is.EqualTo(new[] { new UsagePoint(Written.AddMilliseconds(-7123), Model.Id, 1, 1000, 300) }));
        Assert.That(await store.ReadUsageAsync(UsageInterval.Day, default), Is.EqualTo(new[] { new UsagePoint(Written.AddHours(-12).AddMilliseconds(-7123), Model.Id, 1, 1000, 300) }));
    }

    [Test]
    public async Task CacheEntry_OfVersion1_IsRead()
    {
        using var store = Stores.Cache(_connection, _prefix);
        var keys = new CacheKeys(_prefix).OfEntry(Key);
        await Database.StringSetAsync([new(keys[0], Read("cache-entry")), new(keys[1], Read("cache-epoch")), new(keys[2], Read("cache-epoch-of-partition"))]);

        var entry = await store.GetAsync(Key, default);

        Assert.That(entry, Is.Not.Null);
        Assert.That(entry with { ToolCalls = null, Warnings = null }, Is.EqualTo(Entry with { ToolCalls = null, Warnings = null }));
        Assert.That(entry.ToolCalls, Is.EqualTo(Entry.ToolCalls));
        Assert.That(entry.Warnings, Is.EqualTo(Entry.Warnings));
        Assert.That(await store.RemoveAsync(Key, default), Is.True);
    }

    private static QuotaHandover Handover(long sequence, double own) =>
        Stores.Handover(new ModelHandover(Model, default, default, Of(QuotaDimension.Rpd, own), default, TimeSpan.Zero)) with { Sequence = sequence };

    private static QuotaAmounts Of(QuotaDimension dimension, double amount)
    {
        var amounts = default(QuotaAmounts);
        amounts[dimension] = amount;
        return amounts;
    }

    private static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Records", "1", name + ".bin"));
}
