using MongoDB.Bson;

namespace Groq.Routing.Mongo.Tests.Quota;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class UsageHistoryTests
{
    private static readonly DateTime Now = new(2026, 11, 25, 9, 0, 0, DateTimeKind.Utc);

    private readonly UsageHistory _history = new(TestDatabase.Create().GetCollection<BsonDocument>("groq_quota_tracking"), TestDatabase.Time);

    [Test]
    public async Task Read_ByMinute_SumsWhatFellIntoEachByModel()
    {
        await Task.WhenAll(
            _history.AddAsync("b", new(1, 10, 1), Now),
            _history.AddAsync("openai/a", new(1, 10, 1), Now),
            _history.AddAsync("openai/a", new(1, 20, 2), Now.AddSeconds(59)),
            _history.AddAsync("openai/a", new(0, 5, 0), Now.AddSeconds(60)));

        Assert.That(await ReadAsync(UsageInterval.Minute), Is.EqualTo(new[]
        {
            new UsagePoint(Now, "b", 1, 10, 1),
            new UsagePoint(Now, "openai/a", 2, 30, 3),
            new UsagePoint(Now.AddMinutes(1), "openai/a", 0, 5, 0),
        }));
    }

    [Test]
    public async Task Read_ByDay_CutsAtMidnightUtc()
    {
        await _history.AddAsync("m", new(1, 10, 1), Now);
        await _history.AddAsync("m", new(1, 20, 2), Now.AddHours(15));

        Assert.That(await ReadAsync(UsageInterval.Day), Is.EqualTo(new[]
        {
            new UsagePoint(Now.Date, "m", 1, 10, 1),
            new UsagePoint(Now.Date.AddDays(1), "m", 1, 20, 2),
        }));
    }

    [TestCase(UsageInterval.Minute, (24 * 60) - 1, 1)]
    [TestCase(UsageInterval.Day, 89 * 24 * 60, 24 * 60)]
    public async Task Read_OfWhatIsTooOld_LeavesItOut(UsageInterval interval, int minutes, int more)
    {
        await _history.AddAsync("m", new(1, 10, 1), Now);

        Assert.That(await _history.ReadAsync(interval, Now.AddMinutes(minutes), default), Has.Count.EqualTo(1));
        Assert.That(await _history.ReadAsync(interval, Now.AddMinutes(minutes + more), default), Is.Empty);
    }

    [Test]
    public async Task Add_FromManyAtOnce_LosesNothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => _history.AddAsync("m", new(1, 2, 3), Now))));

        Assert.That(await ReadAsync(UsageInterval.Day), Is.EqualTo(new[] { new UsagePoint(Now.Date, "m", 200, 400, 600) }));
    }

    [Test]
    public async Task Add_OfADeliveryThatComesTwice_CountsItOnce()
    {
        UsagePoint[] brought =
        [
            new(Now, "a", 2, 20, 2),
            new(Now.AddMinutes(-3), "b", 1, 5, 0),
            new(Now.AddDays(-2), "b", 1, 7, 0),
            new(Now.AddDays(-200), "b", 1, 9, 0),
            new(Now.AddMinutes(5), "b", 1, 11, 0),
        ];
        await _history.AddAsync("a", new(1, 10, 1), Now);

        await _history.AddAsync(brought, "one/1", Now);
        await _history.AddAsync(brought, "one/1", Now);

        Assert.That(await ReadAsync(UsageInterval.Minute), Is.EqualTo(new[]
        {
            new UsagePoint(Now.AddMinutes(-3), "b", 1, 5, 0),
            new UsagePoint(Now, "a", 3, 30, 3),
            new UsagePoint(Now, "b", 1, 11, 0),
        }), "a minute that has not come yet on the server's clock is this one");
        Assert.That(await ReadAsync(UsageInterval.Day), Is.EqualTo(new[]
        {
            new UsagePoint(Now.Date.AddDays(-2), "b", 1, 7, 0),
            new UsagePoint(Now.Date, "a", 3, 30, 3),
            new UsagePoint(Now.Date, "b", 2, 16, 0),
        }));
    }

    private Task<IReadOnlyList<UsagePoint>> ReadAsync(UsageInterval interval) => _history.ReadAsync(interval, Now.AddHours(1), default);
}
