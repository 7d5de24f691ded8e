using Groq.Routing.Redis.Tests.Server;
using Groq.Routing.Servers;

namespace Groq.Routing.Redis.Tests.Quota;

[TestFixture]
public sealed class ManyProcessesTests
{
    [Test]
    public async Task Complete_From8ProcessesOf32Callers_AdmitsExactlyTheLimit()
    {
        var address = (await TestServers.PlainAsync()).Address;
        var prefix = TestServers.NewPrefix();

        var outcomes = await Workers.RunAsync(Enumerable.Range(0, 8).Select(i => Arguments(address, prefix, TimeSpan.Zero)));

        AssertExactly(500, outcomes);
    }

    [Test]
    public async Task Complete_FromProcessesWhoseClocksDiffer_AdmitsExactlyTheLimit()
    {
        var address = (await TestServers.PlainAsync()).Address;
        var prefix = TestServers.NewPrefix();

        var outcomes = await Workers.RunAsync(
            [Arguments(address, prefix, TimeSpan.Zero), Arguments(address, prefix, TimeSpan.FromMinutes(5)), Arguments(address, prefix, TimeSpan.FromMinutes(-5))]);

        AssertExactly(500, outcomes);
    }

    // Each of them alone wants more than there is. In the seconds this takes, next to nothing of a day's limit drains.
    private static string[] Arguments(string address, string prefix, TimeSpan shift) =>
    [
        "--Store=redis", "--Callers=32", "--Attempts=20", "--Model=m", $"--ClockShift={shift:c}", "--Groq:Models:m:Role=Workhorse", "--Groq:Models:m:Limits:Rpd=500",
        $"--Groq:Redis:ConnectionString={address}", $"--Groq:Redis:KeyPrefix={prefix}",

        // How long a store may take is another test's question; this machine has more processes than cores.
        "--Groq:StoreTimeout=00:01:00",
    ];

    private static void AssertExactly(int limit, Workers.Outcome[] outcomes)
    {
        Assert.Multiple(() =>
        {
            Assert.That(outcomes.Sum(o => o.Admitted), Is.EqualTo(limit));
            Assert.That(outcomes.Sum(o => o.Refused), Is.EqualTo((outcomes.Length * 32 * 20) - limit));
            Assert.That(outcomes.Sum(o => o.Failed), Is.Zero);
            Assert.That(outcomes.Select(o => o.Store), Is.All.EqualTo("redis"));
        });
    }
}
