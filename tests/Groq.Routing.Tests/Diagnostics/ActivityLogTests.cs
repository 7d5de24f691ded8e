using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Diagnostics;

[TestFixture]
public sealed class ActivityLogTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 23, 59, 30, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(Start);
    private readonly ActivityLog _log;
    private long _requests;

    public ActivityLogTests() => _log = new ActivityLog(_time, () => new ActivityPoint { Requests = _requests });

    [Test]
    public void Read_OverMidnight_CutsMinutesAndDays()
    {
        Count(2);
        _time.Advance(TimeSpan.FromMinutes(1));
        Count(3);
        _time.Advance(TimeSpan.FromMinutes(5));
        Count(1);

        Assert.That(Read(UsageInterval.Minute), Is.EqualTo(new[] { ("23:59", 2L), ("00:00", 3L), ("00:05", 1L) }));
        Assert.That(_log.Read(UsageInterval.Day).Select(p => (p.Start.Day, p.Requests)), Is.EqualTo(new[] { (23, 2L), (24, 4L) }));
        Assert.That(Read(UsageInterval.Minute), Has.Length.EqualTo(3), "Reading counts nothing twice.");

        _time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(5));

        Assert.That(Read(UsageInterval.Minute), Is.EqualTo(new[] { ("00:05", 1L) }), "What is older than a day is gone.");
    }

    private void Count(int events)
    {
        for (var i = 0; i < events; i++)
        {
            _log.Turn();
            _requests++;
        }
    }

    private (string, long)[] Read(UsageInterval interval) =>
        [.. _log.Read(interval).Select(p => (p.Start.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), p.Requests))];
}
