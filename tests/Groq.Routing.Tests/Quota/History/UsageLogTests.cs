using Groq.Routing.Tests.Pipeline;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Quota.History;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class UsageLogTests
{
    private readonly FakeTimeProvider _time = new(RouterHost.Today);
    private readonly UsageLog _log;

    public UsageLogTests() => _log = new(_time);

    [Test]
    public void Read_ByMinute_SumsWhatFellIntoEachByModel()
    {
        _log.Add("b", 1, 10, 1);
        _log.Add("a", 1, 10, 1);
        _time.Advance(TimeSpan.FromSeconds(59));
        _log.Add("a", 1, 20, 2);
        _time.Advance(TimeSpan.FromSeconds(1));
        _log.Add("a", 0, 5, 0);

        Assert.That(_log.Read(UsageInterval.Minute), Is.EqualTo(new[]
        {
            new UsagePoint(RouterHost.Today, "a", 2, 30, 3),
            new UsagePoint(RouterHost.Today, "b", 1, 10, 1),
            new UsagePoint(RouterHost.Today.AddMinutes(1), "a", 0, 5, 0),
        }));
    }

    [Test]
    public void Read_ByDay_CutsAtMidnightUtc()
    {
        _log.Add("a", 1, 10, 1);
        _time.Advance(TimeSpan.FromHours(15));
        _log.Add("a", 1, 20, 2);

        Assert.That(_log.Read(UsageInterval.Day), Is.EqualTo(new[]
        {
            new UsagePoint(RouterHost.Today.AddHours(-9), "a", 1, 10, 1),
            new UsagePoint(RouterHost.Today.AddHours(15), "a", 1, 20, 2),
        }));
    }

    [TestCase(UsageInterval.Minute, (24 * 60) - 1)]
    [TestCase(UsageInterval.Day, 89 * 24 * 60)]
    public void Read_OfWhatIsTooOld_LeavesItOut(UsageInterval interval, int minutes)
    {
        _log.Add("a", 1, 10, 1);

        _time.Advance(TimeSpan.FromMinutes(minutes));
        Assert.That(_log.Read(interval), Has.Count.EqualTo(1));
        _time.Advance(TimeSpan.FromHours(24));
        Assert.That(_log.Read(interval), Is.Empty);
    }

    [Test]
    public void Add_ADayLaterInTheSameMinute_BeginsAnew()
    {
        _log.Add("a", 1, 10, 1);
        _time.Advance(TimeSpan.FromDays(1));
        _log.Add("a", 1, 20, 2);

        Assert.That(_log.Read(UsageInterval.Minute), Is.EqualTo(new[] { new UsagePoint(RouterHost.Today.AddDays(1), "a", 1, 20, 2) }));
    }

    [Test]
    public void Take_Done_LeavesNothing()
    {
        _log.Add("a", 1, 10, 1);

        Assert.That(_log.Take(), Has.Count.EqualTo(1));
        Assert.That(_log.Take(), Is.Empty);
    }
}
