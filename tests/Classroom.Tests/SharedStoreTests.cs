using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Groq.Routing.Servers;

namespace Classroom.Tests;

/// <summary>The classroom with the stores of a real installation.</summary>
[TestFixture]
public sealed class SharedStoreTests
{
    private const string Model = "openai/gpt-oss-20b";

    [Test]
    public async Task Classrooms_OnOneRedis_ShareTheQuotaAndOutliveIt()
    {
        await using var redis = await StartAsync(() => RedisProcess.StartAsync());
        await using var one = await ClassroomHost.StartAsync(redis: $"redis://127.0.0.1:{redis.Port}");
        await using var two = await ClassroomHost.StartAsync(redis: $"redis://127.0.0.1:{redis.Port}");
        using var teacher = await one.EnterAsync("Teacher");
        using var colleague = await two.EnterAsync("Teacher");

        await teacher.AskAsync("api/tasks/add/hint", new { level = 1 });
        await colleague.AskAsync("api/tasks/add/hint", new { level = 2 });

        Assert.That(await StoresAsync(teacher), Is.EqualTo(new[] { ("quota", "redis", true), ("quota", "memory", false), ("cache", "redis", true), ("cache", "memory", false) }));
        Assert.That((await RequestsADayAsync(teacher), await RequestsADayAsync(colleague)), Is.EqualTo((2.0, 2.0)).Within(0.1));

        await redis.KillAsync();
        var (status, _) = await teacher.AskAsync("api/tasks/add/hint", new { level = 3 });

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        await UntilInUseAsync(teacher, "memory");
        Assert.That((await teacher.GetFromJsonAsync<JsonElement>(new Uri("api/groq/health", UriKind.Relative))).GetProperty("status").GetString(), Is.EqualTo("degraded"));

        await redis.RestartAsync();
        await UntilInUseAsync(teacher, "redis");
    }

    [Test]
    public async Task Classroom_WithMongo_KeepsItsQuotaThere()
    {
        await using var mongo = await StartAsync(MongoServer.StartAsync);
        await using var classroom = await ClassroomHost.StartAsync(mongo: mongo.ConnectionString);
        using var teacher = await classroom.EnterAsync("Teacher");

        // The first thing asked of a new database makes its indexes, for which nobody waits.
        await teacher.AskAsync("api/tasks/add/hint", new { level = 1 });
        await UntilInUseAsync(teacher, "mongo");
        await teacher.AskAsync("api/tasks/add/hint", new { level = 2 });

        Assert.That(await RequestsADayAsync(teacher), Is.EqualTo(2).Within(0.1));
        Assert.That((await StoresAsync(teacher))[0], Is.EqualTo(("quota", "mongo", true)));
    }

    private static async Task<T> StartAsync<T>(Func<Task<T>> start)
    {
        try
        {
            return await start();
        }
        catch (ProgramNotFoundException missing)
        {
            Assert.Ignore(missing.Message);
            throw;
        }
    }

    /// <summary>Looks, as the dashboard does, until quota is kept in a store.</summary>
    private static async Task UntilInUseAsync(HttpClient teacher, string name)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        do
        {
            patience.Token.ThrowIfCancellationRequested();
            await RequestsADayAsync(teacher);
        }
        while (!(await StoresAsync(teacher)).Contains(("quota", name, true)));
    }

    private static async Task<(string?, string?, bool)[]> StoresAsync(HttpClient teacher)
    {
        var stats = await teacher.GetFromJsonAsync<JsonElement>(new Uri("api/groq/stats", UriKind.Relative));
        return [.. stats.GetProperty("stores").EnumerateArray().Select(s => (s.GetProperty("kind").GetString(), s.GetProperty("name").GetString(), s.GetProperty("inUse").GetBoolean()))];
    }

    private static async Task<double> RequestsADayAsync(HttpClient teacher)
    {
        var quota = await teacher.GetFromJsonAsync<JsonElement>(new Uri("api/groq/quota", UriKind.Relative));
        var model = quota.GetProperty("models").EnumerateArray().Single(m => m.GetProperty("model").GetString() == Model);
        return model.GetProperty("limits").EnumerateArray().Single(l => l.GetProperty("dimension").GetString() == "rpd").GetProperty("used").GetDouble();
    }
}
