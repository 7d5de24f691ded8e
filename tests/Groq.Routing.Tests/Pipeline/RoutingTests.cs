using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Groq.Routing.Tests.Pipeline;

/// <summary>Which model serves which request.</summary>
[TestFixture]
public sealed class RoutingTests
{
    private const string Small = "openai/gpt-oss-20b";
    private const string Large = "openai/gpt-oss-120b";

    private static IEnumerable<TestCaseData<Intent, Complexity, string>> Intents()
    {
        yield return new(Intent.TestCaseGeneration(3), Complexity.Simple, Small);
        yield return new(Intent.TestCaseGeneration(), Complexity.Medium, Small);
        yield return new(Intent.TestCaseGeneration(11), Complexity.Complex, Large);
        yield return new(Intent.GradeFeedback(1000), Complexity.Simple, Small);
        yield return new(Intent.GradeFeedback(100, complexErrors: true), Complexity.Complex, Large);
        yield return new(Intent.DeadlineSuggestion(), Complexity.Complex, Large);
        yield return new(Intent.StatementAnalysis(2000), Complexity.Medium, Small);
        yield return new(Intent.Hint(3), Complexity.Medium, Small);
        yield return new(Intent.GradeInsights(51), Complexity.Complex, Large);
        yield return new(Intent.General, Complexity.Simple, Small);
    }

    [TestCaseSource(nameof(Intents))]
    public async Task Complete_OfAnIntent_IsServedByTheModelItsComplexityCallsFor(Intent intent, Complexity complexity, string model)
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.AskAsync("Help me with this task.", r => r with { Intent = intent });

        Assert.Multiple(() =>
        {
            Assert.That(result.Error, Is.Null);
            Assert.That(result.Response, Is.Not.Empty);
            Assert.That(result.Complexity, Is.EqualTo(complexity));
            Assert.That(result.ModelUsed, Is.EqualTo(model));
            Assert.That(result.Cached, Is.False);
            Assert.That(result.Usage.InputTokens, Is.Positive);
            Assert.That(result.Trace.Attempts, Is.EqualTo(1));
            Assert.That(host.Groq.Counters[model].Admitted, Is.EqualTo(1));
        });
        Assert.That(host.Messages, Has.Some.EqualTo($"Routed to: {model}"));
    }

    [Test]
    public async Task Complete_WithRoutingOff_TakesTheSimpleRouteUnclassified()
    {
        await using var host = await RouterHost.StartAsync(o => o.EnableRouting = false);

        var result = await host.AskAsync("When?", r => r with { Intent = Intent.DeadlineSuggestion() });

        Assert.That(result.ModelUsed, Is.EqualTo(Small));
        Assert.That(result.Complexity, Is.Null);
    }

    [Test]
    public async Task Complete_WithAForcedModel_TakesItByShortName()
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.AskAsync("Hi", r => r with { Model = "gpt-oss-120b" });

        Assert.That(result.ModelUsed, Is.EqualTo(Large));
        Assert.That(result.Complexity, Is.Null);
    }

    [Test]
    public async Task Complete_WithAForcedModelThatIsRetired_SaysSoAndNamesTheSuccessor()
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.AskAsync("Hi", r => r with { Model = "llama-3.1-8b-instant" });

        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.ModelUnavailable));
        Assert.That(result.Error.Message, Does.Contain("openai/gpt-oss-20b"));
        Assert.That(host.Groq.Counters.Requests, Is.Zero);
    }

    [Test]
    public async Task Complete_BeforeAModelRetires_UsesItAndAfterwardsItsSuccessor()
    {
        await using var host = await RouterHost.StartAsync(now: new DateTimeOffset(2026, 8, 15, 23, 59, 0, TimeSpan.Zero));
        var before = await host.AskAsync("One");

        host.Time.Advance(TimeSpan.FromMinutes(2));
        var after = await host.AskAsync("Two");

        Assert.That(before.ModelUsed, Is.EqualTo("llama-3.1-8b-instant"));
        Assert.That(after.ModelUsed, Is.EqualTo(Small));
    }

    [Test]
    public async Task Complete_WithEnterpriseAccess_UsesTheModelsRetiredForOthers()
    {
        await using var host = await RouterHost.StartAsync(o => o.EnterpriseAccess = true, s => s.EnterpriseAccess = true);

        var simple = await host.AskAsync("One");
        var complex = await host.AskAsync("Two", r => r with { Intent = Intent.DeadlineSuggestion() });

        Assert.That(simple.ModelUsed, Is.EqualTo("llama-3.1-8b-instant"));
        Assert.That(complex.ModelUsed, Is.EqualTo("meta-llama/llama-4-scout-17b-16e-instruct"));
    }

    [Test]
    public async Task Complete_WhenGroqSaysTheModelIsGone_MovesOnAndRemembers()
    {
        await using var host = await RouterHost.StartAsync(o => o.EnterpriseAccess = true);

        var first = await host.AskAsync("One");
        var second = await host.AskAsync("Two");

        Assert.Multiple(() =>
        {
            Assert.That(first.ModelUsed, Is.EqualTo(Small));
            Assert.That(first.Trace.Candidates[0].Outcome, Is.EqualTo(CandidateOutcome.Retired));
            Assert.That(first.Trace.Attempts, Is.EqualTo(2));
            Assert.That(second.Trace.Attempts, Is.EqualTo(1));
        });
        Assert.That(host.Messages, Has.Some.EqualTo($"Falling back from llama-3.1-8b-instant to {Small}"));
    }

    [Test]
    public async Task Complete_WithTheHostsOwnClassifier_FollowsIt()
    {
        var classifier = new Mock<IIntentClassifier>();
        classifier.Setup(c => c.Classify(It.IsAny<CompletionRequest>())).Returns(Complexity.Complex);
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton(classifier.Object));

        Assert.That((await host.AskAsync("Hi")).ModelUsed, Is.EqualTo(Large));
    }

    [Test]
    public async Task Complete_WithTheHostsOwnIntent_FollowsItsRule()
    {
        await using var host = await RouterHost.StartAsync(o => o.Intents["translation"] = new() { SimpleUpTo = 100, MediumUpTo = 500 });

        var small = await host.AskAsync("Hi", r => r with { Intent = Intent.Custom("translation", 100) });
        var large = await host.AskAsync("Hi", r => r with { Intent = Intent.Custom("Translation", 501) });

        Assert.That(small.Complexity, Is.EqualTo(Complexity.Simple));
        Assert.That(large.Complexity, Is.EqualTo(Complexity.Complex));
    }
}
