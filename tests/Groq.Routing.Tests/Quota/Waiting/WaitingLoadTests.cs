using Groq.Routing.Tests.Pipeline;

namespace Groq.Routing.Tests.Quota.Waiting;

/// <summary>Ten minutes at three times the limit, of requests that wait, over real HTTP: the simulator's own books are the judge.</summary>
[TestFixture]
public sealed class WaitingLoadTests
{
    private const string Model = "openai/gpt-oss-20b";

    private static readonly TimeSpan Length = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);

    [TestCase(40, 60, 0.0, TestName = "Wait_BoundByRequests_UsesTheLimitWithoutA429AndIsFair")]
    [TestCase(200, 800, 0.0, TestName = "Wait_BoundByTokens_UsesTheLimitWithoutA429AndIsFair")]
    [TestCase(40, 60, 1.5, TestName = "Wait_BoundByRequestsInFlight_UsesTheLimitWithoutA429AndIsFair")]
    [TestCase(200, 800, 1.5, TestName = "Wait_BoundByTokensInFlight_UsesTheLimitWithoutA429AndIsFair")]
    public async Task Wait(int promptTokens, int outputTokens, double latencySeconds)
    {
        await using var host = await RouterHost.StartAsync(o => o.Retry.MaxRetries = 0, s =>
        {
            s.TokensPerCompletion = outputTokens;
            s.Latency = TimeSpan.FromSeconds(latencySeconds);
        });

        var minutes = Length.TotalMinutes;
        var allowed = Math.Min(30 * (1 + minutes), 8000 * (1 + minutes) / (promptTokens + outputTokens));
        var (loud, quiet) = await DriveAsync(host, promptTokens, outputTokens, arrivals: (int)(3 * allowed));

        var counters = host.Groq.Counters[Model];
        Assert.Multiple(() =>
        {
            Assert.That(counters.RefusedTotal, Is.Zero, "429s");
            Assert.That(counters.Admitted, Is.GreaterThanOrEqualTo(0.95 * allowed), $"of {allowed:0} allowed");

            // A tenth of the requests, three tenths of what there is: all of them have their turn, whatever the others ask.
            Assert.That(quiet.Select(q => q.Success), Is.All.True);
            Assert.That(quiet.Max(q => q.Trace.WaitedForQuota), Is.LessThan(loud.Where(q => q.Success).Max(q => q.Trace.WaitedForQuota) / 4));
            Assert.That(loud.Count(q => q.Success), Is.GreaterThan(0.6 * allowed));
            Assert.That(loud.Where(q => !q.Success).Select(q => q.Error!.Kind), Is.All.EqualTo(CompletionErrorKind.QuotaExceeded));
            Assert.That(loud.Where(q => !q.Success && q.Trace.WaitedForQuota == TimeSpan.Zero).Select(q => q.Error!.RetryAfter), Is.All.GreaterThan(TimeSpan.FromSeconds(60)), "told at once when");
        });
    }

    private static async Task<(List<CompletionResult> Loud, List<CompletionResult> Quiet)> DriveAsync(RouterHost host, int promptTokens, int outputTokens, int arrivals)
    {
        var step = Length / arrivals;
        var open = new List<(bool Quiet, Task<CompletionResult> Call)>();
        var done = new List<(bool Quiet, CompletionResult Result)>();
        for (var i = 0; i < arrivals || open.Count > 0; i++)
        {
            if (i < arrivals)
            {
                var quiet = i % 10 == 0;
                open.Add((quiet, host.Router.CompleteAsync(new CompletionRequest(Prompt(i, promptTokens))
                {
                    Model = Model,
                    MaxOutputTokens = outputTokens,
                    CacheMode = CacheMode.Skip,
                    Partition = quiet ? "quiet" : "loud",
                    WhenQuotaIsOut = WhenQuotaIsOut.Wait,
                })));
            }

            // In small steps: all that falls into one is told the same time.
            await SettleDownAsync();
            for (var passed = TimeSpan.Zero; passed < step; passed += Tick)
            {
                host.Time.Advance(Tick < step - passed ? Tick : step - passed);
                await SettleDownAsync();
            }

            foreach (var (quiet, call) in open.Where(o => o.Call.IsCompleted))
            {
                done.Add((quiet, await call));
            }

            open.RemoveAll(o => o.Call.IsCompleted);
        }

        return ([.. done.Where(d => !d.Quiet).Select(d => d.Result)], [.. done.Where(d => d.Quiet).Select(d => d.Result)]);

        // Time stands still until everyone is where they wait for it: in line, or at Groq.
        Task SettleDownAsync() => Pipeline.Wait.UntilAsync(
            () => open.Count(o => !o.Call.IsCompleted) == host.Monitor.ReadStatistics().Waiting + host.Groq.Pausing,
            "everyone waits for the clock");
    }

    // Three tokens for the request and four for the message are the simulator's; four ASCII characters make one more.
    private static string Prompt(int number, int tokens) => $"{number} ".PadRight((tokens - 7) * 4, 'x');
}
