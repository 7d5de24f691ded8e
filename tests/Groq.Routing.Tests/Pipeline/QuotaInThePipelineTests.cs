using Groq.Simulator;

namespace Groq.Routing.Tests.Pipeline;

/// <summary>Limits, fallback and corrections, judged by the simulator.</summary>
[TestFixture]
public sealed class QuotaInThePipelineTests
{
    private const string Small = "openai/gpt-oss-20b";
    private const string Large = "openai/gpt-oss-120b";

    [Test]
    public async Task Complete_WhenTheScarceModelIsOut_FallsBackAndTheAnswerLivesAsLongAsTheShortage()
    {
        await using var host = await RouterHost.StartAsync(o => o.Models[Large] = new() { Limits = { Rpm = 1 } });
        await host.AskAsync("First", r => r with { Intent = Intent.DeadlineSuggestion() });

        var fallback = await host.AskAsync("Second", r => r with { Intent = Intent.DeadlineSuggestion() });
        var soon = await host.AskAsync("Second", r => r with { Intent = Intent.DeadlineSuggestion() });
        host.Time.Advance(TimeSpan.FromSeconds(61));
        var later = await host.AskAsync("Second", r => r with { Intent = Intent.DeadlineSuggestion() });

        Assert.Multiple(() =>
        {
            Assert.That(fallback.ModelUsed, Is.EqualTo(Small));
            Assert.That(fallback.Trace.Candidates.Select(c => (c.Model, c.Outcome, c.Dimension)), Has.Some.EqualTo((Large, CandidateOutcome.QuotaExceeded, (QuotaDimension?)QuotaDimension.Rpm)));
            Assert.That(soon.Cached, Is.True);
            Assert.That(later.Cached, Is.False);
            Assert.That(later.ModelUsed, Is.EqualTo(Large));
            Assert.That(host.Monitor.ReadStatistics().Fallbacks[CandidateOutcome.QuotaExceeded], Is.EqualTo(1));
        });
        Assert.That(host.Messages, Has.Some.EqualTo($"Falling back from {Large} to {Small}"));
    }

    [Test]
    public async Task Complete_WhenEveryCandidateIsOut_SaysWhoseLimitAndWhenToComeBack()
    {
        await using var host = await RouterHost.StartAsync(o =>
        {
            o.Routes.Simple = ["gpt-oss-20b"];
            o.Models[Small] = new() { Limits = { Rpm = 2 } };
        });
        await host.AskAsync("One");
        await host.AskAsync("Two");

        var result = await host.AskAsync("Three");

        Assert.Multiple(() =>
        {
            Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.QuotaExceeded));
            Assert.That(result.Error.Model, Is.EqualTo(Small));
            Assert.That(result.Error.Dimension, Is.EqualTo(QuotaDimension.Rpm));
            Assert.That(result.Error.Used, Is.EqualTo(2));
            Assert.That(result.Error.Limit, Is.EqualTo(2));
            Assert.That(result.Error.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(result.Trace.Attempts, Is.Zero);
        });
        Assert.That(host.Messages, Has.Some.StartsWith("Quota exceeded"));
    }

    [Test]
    public async Task Complete_OfARequestNoModelHolds_IsTooLargeAtOnce()
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.AskAsync("Hi", r => r with { MaxOutputTokens = 9000 });

        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.TooLarge));
        Assert.That(result.Error.RetryAfter, Is.Null);
        Assert.That(host.Groq.Counters.Requests, Is.Zero);
    }

    [Test]
    public async Task Complete_WhenGroqRefuses_CorrectsTheBooksAndTakesTheNextCandidate()
    {
        await using var host = await RouterHost.StartAsync();
        host.Groq.SpendForeign(Small, 30, 0);

        var result = await host.AskAsync("Hi", r => r with { MaxOutputTokens = 100 });

        Assert.Multiple(async () =>
        {
            Assert.That(result.Success, Is.True);
            Assert.That(result.ModelUsed, Is.EqualTo("qwen/qwen3.8-27b"));
            Assert.That(result.Trace.Candidates.Select(c => c.Outcome), Has.Some.EqualTo(CandidateOutcome.RateLimited));
            Assert.That(await host.UsedAsync(Small, QuotaDimension.Rpm), Is.EqualTo(30).Within(0.01));
        });
    }

    [Test]
    public async Task Complete_OnAHigherPlan_PicksItUpFromTheHeaders()
    {
        await using var host = await RouterHost.StartAsync(simulate: s => s.Plan = SimulatedPlan.Developer);

        await host.AskAsync("Hi");

        var books = (await host.Monitor.ReadQuotaAsync()).Models.Single(m => m.Model == Small);
        Assert.That(books.Dimensions.Single(d => d.Dimension == QuotaDimension.Tpm).Limit, Is.EqualTo(250_000));
        Assert.That(books.Dimensions.Single(d => d.Dimension == QuotaDimension.Rpd).Limit, Is.EqualTo(500_000));
    }

    [Test]
    public async Task Complete_OnAHigherPlan_IsNotHeldToTheOldRequestsPerMinute()
    {
        await using var host = await RouterHost.StartAsync(simulate: s => s.Plan = SimulatedPlan.Developer);

        for (var i = 0; i < 200; i++)
        {
            Assert.That((await host.AskAsync($"Question {i}")).ModelUsed, Is.EqualTo(Small));
        }

        Assert.That(host.Groq.Counters[Small].RefusedTotal, Is.Zero);
    }

    [Test]
    public async Task Complete_AtDefaultSettings_FallsBackToTheModelWithASmallOutputLimit()
    {
        await using var host = await RouterHost.StartAsync(o => o.Models[Small] = new() { Limits = { Rpm = 1 } });
        await host.AskAsync("One");

        Assert.That((await host.AskAsync("Two")).ModelUsed, Is.EqualTo("qwen/qwen3.8-27b"));
    }

    [Test]
    public async Task Complete_WithSeveralReasons_NamesTheOneThatIsOverFirst()
    {
        await using var host = await RouterHost.StartAsync(o =>
        {
            o.Routes.Simple = ["gpt-oss-20b", "gpt-oss-120b"];
            o.Models[Large] = new() { Limits = { Rpd = 1 } };
        });
        await host.AskAsync("First", r => r with { Model = Large });
        host.Groq.Faults.Add(new Fault(FaultKind.RateLimited) { Count = 1, Dimension = LimitDimension.Rpm });

        var result = await host.AskAsync("Hi");

        Assert.Multiple(() =>
        {
            Assert.That(result.Error!.Model, Is.EqualTo(Small));
            Assert.That(result.Error.Dimension, Is.EqualTo(QuotaDimension.Rpm));
            Assert.That(result.Error.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(2)).Within(TimeSpan.FromSeconds(0.1)));
        });
    }

    [Test]
    public async Task Complete_AfterABareRefusal_LeavesTheModelAloneForAMoment()
    {
        await using var host = await RouterHost.StartAsync(o => o.Routes.Simple = ["gpt-oss-20b"]);
        host.Groq.Faults.Add(new Fault(FaultKind.EmptyError) { Status = 429 });

        var first = await host.AskAsync("One");
        var second = await host.AskAsync("Two");

        Assert.That(first.Trace.Attempts, Is.EqualTo(1));
        Assert.That(second.Trace.Attempts, Is.Zero);
        Assert.That(second.Error!.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(5)));
    }

    [TestCase(HeaderMoment.AtAdmission)]
    [TestCase(HeaderMoment.AtEnd)]
    public async Task Complete_WithTokensFromGroqsOwnCache_DoesNotChargeThem(HeaderMoment moment)
    {
        await using var host = await RouterHost.StartAsync(simulate: s =>
        {
            s.HeadersAt = moment;
            s.CachedPromptTokens = _ => 1500;
        });

        await host.AskAsync(new string('x', 8000), r => r with { MaxOutputTokens = 100 });

        Assert.That(await host.UsedAsync(Small, QuotaDimension.Tpm), Is.EqualTo(host.Groq.Books(Small)[LimitDimension.Tpm].Used).Within(5));
    }

    [Test]
    public async Task Complete_AgainstAnotherConsumer_NoticesItInTheHeaders()
    {
        await using var host = await RouterHost.StartAsync();
        host.Groq.SpendForeign(Small, 10, 3000);

        await host.AskAsync("Hi");

        Assert.That(await host.UsedAsync(Small, QuotaDimension.Rpd), Is.EqualTo(11).Within(0.1));
        Assert.That(await host.UsedAsync(Small, QuotaDimension.Tpm), Is.GreaterThan(3000));
    }

    [Test]
    public async Task Complete_WithAttemptsThatFail_HasEachOfThemInTheLedger()
    {
        await using var host = await RouterHost.StartAsync(RouterHost.NeverTimesOut, add: RouterHost.Record);
        host.Groq.Faults.Add(FaultKind.ServerError, 2);

        var result = await host.PassTimeUntilAsync(host.AskAsync("Hi"));

        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.True);
            Assert.That(host.Recorded.Reserved, Has.Count.EqualTo(3));
            Assert.That(result.Trace.Attempts, Is.EqualTo(3));
            Assert.That(result.Trace.Waited, Is.GreaterThan(TimeSpan.FromMilliseconds(700)));
            Assert.That(host.Recorded.Settled.Select(s => (s.Requests, s.OutputTokens > 0)), Is.EqualTo(new[] { (1, false), (1, false), (1, true) }));
        });
    }

    [Test]
    public async Task Complete_WhenARetryFindsNoQuota_TakesTheNextCandidate()
    {
        await using var host = await RouterHost.StartAsync(o =>
        {
            RouterHost.NeverTimesOut(o);
            o.Models[Small] = new() { Limits = { Rpd = 1 } };
        });
        host.Groq.Faults.Add(new Fault(FaultKind.ServerError) { Model = Small });

        var result = await host.PassTimeUntilAsync(host.AskAsync("Hi", r => r with { MaxOutputTokens = 100 }));

        Assert.That(result.ModelUsed, Is.EqualTo("qwen/qwen3.8-27b"));
        Assert.That(result.Trace.Attempts, Is.EqualTo(2));
        Assert.That(result.Trace.Candidates.Select(c => c.Outcome), Has.Some.EqualTo(CandidateOutcome.Failed));
    }

    [Test]
    public async Task Complete_InA429Storm_KeepsToTheWaitGroqNames()
    {
        await using var host = await RouterHost.StartAsync(o => o.Routes.Simple = ["gpt-oss-20b"]);
        host.Groq.Faults.Add(new Fault(FaultKind.RateLimited) { Count = 1, Dimension = LimitDimension.Tpd, Used = 199_500 });

        var first = await host.AskAsync("Hi");
        var second = await host.AskAsync("Hello");

        Assert.Multiple(() =>
        {
            Assert.That(first.Error!.Kind, Is.EqualTo(CompletionErrorKind.QuotaExceeded));
            Assert.That(first.Error.Dimension, Is.EqualTo(QuotaDimension.Tpd));
            Assert.That(first.Error.Used, Is.EqualTo(199_500));
            Assert.That(first.Error.RetryAfter, Is.GreaterThan(TimeSpan.FromMinutes(1)));
            Assert.That(second.Trace.Attempts, Is.Zero, "no second knock at a closed door");
            Assert.That(second.Error!.Dimension, Is.EqualTo(QuotaDimension.Tpd));
        });
    }

    [Test]
    public async Task Complete_From64CallersAtALimit_AdmitsExactlyThatManyOnTheWire()
    {
        await using var host = await RouterHost.StartAsync(o =>
        {
            o.Routes.Simple = ["gpt-oss-20b"];
            o.Models[Small] = new() { Limits = { Rpm = 20 } };
        });

        var results = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => host.AskAsync($"Question {i}", r => r with { MaxOutputTokens = 50 }))));

        Assert.That(results.Count(r => r.Success), Is.EqualTo(20));
        Assert.That(results.Where(r => !r.Success).Select(r => r.Error!.Kind), Is.All.EqualTo(CompletionErrorKind.QuotaExceeded));
        Assert.That(host.Groq.Counters[Small].Admitted, Is.EqualTo(20));
        Assert.That(host.Groq.Counters[Small].RefusedTotal, Is.Zero);
    }

    [Test]
    public async Task Complete_BeyondTheComplexShare_TakesTheWorkhorseAndSaysWhy()
    {
        await using var host = await RouterHost.StartAsync(o => o.Quota.ComplexBurst = 1);
        var first = await host.AskAsync("One", r => r with { Intent = Intent.DeadlineSuggestion() });

        var second = await host.AskAsync("Two", r => r with { Intent = Intent.DeadlineSuggestion() });

        Assert.That(first.ModelUsed, Is.EqualTo(Large));
        Assert.That(second.ModelUsed, Is.EqualTo(Small));
        Assert.That(second.Trace.Candidates.Select(c => (c.Model, c.Outcome)), Has.Some.EqualTo((Large, CandidateOutcome.ComplexShare)));
    }

    [Test]
    public async Task Complete_WithoutAComplexShare_NeverMeetsIt()
    {
        await using var host = await RouterHost.StartAsync(o => (o.Quota.ComplexShare, o.Quota.ComplexBurst) = (null, 1));
        await host.AskAsync("One", r => r with { Intent = Intent.DeadlineSuggestion() });

        Assert.That((await host.AskAsync("Two", r => r with { Intent = Intent.DeadlineSuggestion() })).ModelUsed, Is.EqualTo(Large));
    }

    [Test]
    public async Task Complete_NearTheDaysRequests_LogsAWarningOnce()
    {
        await using var host = await RouterHost.StartAsync(o => o.Models[Small] = new() { Limits = { Rpd = 10 } });

        for (var i = 0; i < 10; i++)
        {
            await host.AskAsync($"Question {i}", r => r with { MaxOutputTokens = 50 });
        }

        Assert.That(host.Messages, Has.Exactly(1).EqualTo($"{Small} has used 8 of its 10 requests per day"));
    }
}
