using Groq.Routing.Servers;
using Groq.Simulator;

namespace Groq.Routing.Aot.Tests;

/// <summary>The core and Redis in a program without a just-in-time compiler: published without a warning, and run against servers.</summary>
[TestFixture]
public sealed class NativeAppTests
{
    [Test]
    public async Task Publish_OfAnAppOnCoreAndRedis_WarnsOfNothingAndRuns()
    {
        try
        {
            var given = Environment.GetEnvironmentVariable("REDIS_URL");
            await using var redis = string.IsNullOrEmpty(given) ? await RedisProcess.StartAsync() : null;
            var (published, said) = await NativeApp.PublishAsync();
            Assert.That(published, Is.Zero, said);
            Assert.That(said, Does.Not.Contain("warning"));

            await using var groq = await SimulatorServer.StartAsync();
            var (exitCode, output) = await NativeApp.StartAsync(
                "--Groq:ApiKey=gsk_test",
                $"--Groq:BaseAddress={groq.BaseAddress}",
                "--Groq:StoreTimeout=00:00:30",
                $"--Groq:Redis:ConnectionString={redis?.Address ?? given}",
                $"--Groq:Redis:KeyPrefix=test-{Guid.NewGuid():N}");

            Assert.That(exitCode, Is.Zero, output);
            Assert.That(output.TrimEnd(), Is.EqualTo(
                """
                native: True
                answer: True openai/gpt-oss-20b
                stream: True True
                typed: True True
                blocked: prompt-injection
                chat: True openai/gpt-oss-20b 1
                again: True
                stores: Quota in redis, Cache in redis
                requests a day: 5
                health: Healthy
                """));
            Assert.That(groq.Counters["openai/gpt-oss-20b"].Admitted, Is.EqualTo(5));
        }
        catch (ProgramNotFoundException missing)
        {
            Assert.Ignore(missing.Message);
        }
    }
}
