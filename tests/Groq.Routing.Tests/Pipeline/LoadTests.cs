using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests.Pipeline;

/// <summary>Ten minutes of simulated load at three times the limit, over real HTTP: the simulator's own books are the judge.</summary>
[TestFixture]
public sealed class LoadTests
{
    private const string Model = "openai/gpt-oss-20b";

    private static readonly TimeSpan Length = TimeSpan.FromMinutes(10);

    [TestCase(40, 60, 0.0, TestName = "Load_BoundByRequests_UsesTheLimitWithoutA429")]
    [TestCase(200, 800, 0.0, TestName = "Load_BoundByTokens_UsesTheLimitWithoutA429")]
    [TestCase(40, 60, 1.5, TestName = "Load_BoundByRequestsInFlight_UsesTheLimitWithoutA429")]
    [TestCase(200, 800, 1.5, TestName = "Load_BoundByTokensInFlight_UsesTheLimitWithoutA429")]
    [TestCase(200, 800, 9.0, TestName = "Load_OfSlowAnswers_UsesTheLimitWithoutA429")]
    public async Task Load(int promptTokens, int outputTokens, double latencySeconds)
    {
        await using var host = await RouterHost.StartAsync(
            o => o.Retry.MaxRetries = 0,
            s =>
            {
                s.TokensPerCompletion = outputTokens;
                s.Latency = TimeSpan.FromSeconds(latencySeconds);
            },
            s => s.AddSingleton<ITokenEstimator, ExactTokens>());

        var tokens = promptTokens + outputTokens;
        var minutes = Length.TotalMinutes;
        var allowed = Math.Min(30 * (1 + minutes), 8000 * (1 + minutes) / tokens);
        await DriveAsync(host, promptTokens, outputTokens, arrivals: (int)(3 * allowed));

        var counters = host.Groq.Counters[Model];
        Assert.Multiple(() =>
        {
            Assert.That(counters.RefusedTotal, Is.Zero, "429s");
            Assert.That(counters.TooLarge, Is.Zero);
            Assert.That(counters.Admitted, Is.GreaterThanOrEqualTo(0.95 * allowed), $"of {allowed:0} allowed");
            Assert.That(counters.Admitted, Is.LessThanOrEqualTo(allowed + 1), "the simulator's own limiter held");
        });
    }

    [Test]
    public async Task Load_WithEstimatesLearnedOnTheWay_MeetsNo429()
    {
        await using var host = await RouterHost.StartAsync(o => o.Retry.MaxRetries = 0, s => s.TokensPerCompletion = 300);

        await DriveAsync(host, promptTokens: 400, outputTokens: 600, arrivals: 400);

        var counters = host.Groq.Counters[Model];
        Assert.That(counters.RefusedTotal, Is.Zero, "429s");
        Assert.That(counters.Admitted, Is.GreaterThan(100));
    }

    /// <summary>Sends requests at an even pace and lets the simulated time pass with them.</summary>
    private static async Task DriveAsync(RouterHost host, int promptTokens, int outputTokens, int arrivals)
    {
        var step = Length / arrivals;
        var open = new List<Task<CompletionResult>>();
        for (var i = 0; i < arrivals; i++)
        {
            open.Add(host.Router.CompleteAsync(new CompletionRequest(Prompt(i, promptTokens))
            {
                Model = Model,
                MaxOutputTokens = outputTokens,
                CacheMode = CacheMode.Skip,
            }));

            // Time stands still until Groq has what was sent: what is open now is waiting there for the clock.
            await Wait.UntilAsync(() => open.Count(t => !t.IsCompleted) <= host.Groq.Counters[Model].InFlight, "every request has reached Groq");
            host.Time.Advance(step);
            await Wait.UntilAsync(() => open.Count(t => !t.IsCompleted) == host.Groq.Counters[Model].InFlight, "every answer has come back");
            open.RemoveAll(t => t.IsCompletedSuccessfully);
        }

        while (open.Exists(t => !t.IsCompleted))
        {
            host.Time.Advance(TimeSpan.FromSeconds(1));
            await Wait.UntilAsync(() => open.Count(t => !t.IsCompleted) == host.Groq.Counters[Model].InFlight, "the last answers have come back");
        }

        Assert.That(open.Where(t => !t.IsCompletedSuccessfully), Is.Empty);
    }

    // Three tokens for the request and four for the message are the simulator's; four ASCII characters make one more.
    private static string Prompt(int number, int tokens) => $"{number} ".PadRight((tokens - 7) * 4, 'x');

    /// <summary>Counts as the simulator does.</summary>
    private sealed class ExactTokens : ITokenEstimator
    {
        public int EstimateInputTokens(string model, GroqChatRequest request) =>
            3 + request.Messages.Sum(m => 4 + ((Encoding.UTF8.GetByteCount(m.Content!) + 3) / 4));

        public void Observe(string model, GroqChatRequest request, int inputTokens) =>
            Assert.That(EstimateInputTokens(model, request), Is.EqualTo(inputTokens));
    }
}
