using Groq.Routing.Servers;

namespace Groq.Routing.Mongo.Tests.Quota;

[TestFixture]
public sealed class ManyProcessesTests
{
    [Test]
    public async Task Complete_From8ProcessesOf32Callers_AdmitsExactlyTheLimit()
    {
        // The clock of every second process is five minutes ahead.
        var database = TestDatabase.Create().DatabaseNamespace.DatabaseName;
        var outcomes = await Workers.RunAsync(Enumerable.Range(0, 8).Select(i => new[]
        {
            "--Store=mongo", "--Callers=32", "--Attempts=10", "--Model=m", $"--ClockShift=00:0{i % 2 * 5}:00",
            "--Groq:Models:m:Role=Workhorse", "--Groq:Models:m:Limits:Rpd=500", "--Groq:StoreTimeout=00:01:00",
            $"--Groq:Mongo:ConnectionString={TestDatabase.ConnectionString}", $"--Groq:Mongo:Database={database}",
        }));

        Assert.That(outcomes.Select(o => o.Store), Is.All.EqualTo("mongo"));
        Assert.That(outcomes.Sum(o => o.Failed), Is.Zero);
        Assert.That(outcomes.Sum(o => o.Admitted), Is.EqualTo(500));
        Assert.That(outcomes.Sum(o => o.Refused), Is.EqualTo((8 * 32 * 10) - 500));
    }
}
