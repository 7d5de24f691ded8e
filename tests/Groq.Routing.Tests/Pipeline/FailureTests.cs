using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Groq.Routing.Tests.Pipeline;

/// <summary>What fails ends in a result.</summary>
[TestFixture]
public sealed class FailureTests
{
    private const string Small = "openai/gpt-oss-20b";
    private const string Large = "openai/gpt-oss-120b";

    [TestCase(FaultKind.Overloaded)]
    [TestCase(FaultKind.CapacityExceeded)]
    public async Task Complete_WhenAModelIsOverloaded_TakesTheNextCandidateAtOnce(FaultKind fault)
    {
        await using var host = await RouterHost.StartAsync();
        host.Groq.Faults.Add(new Fault(fault) { Model = Large });

        var result = await host.AskAsync("When?", r => r with { Intent = Intent.DeadlineSuggestion() });

        Assert.That(result.Success, Is.True);
        Assert.That(result.ModelUsed, Is.EqualTo(Small));
        Assert.That(result.Trace.Candidates.Select(c => (c.Model, c.Outcome)), Has.Some.EqualTo((Large, CandidateOutcome.Overloaded)));
    }

    [Test]
    public async Task Complete_WithAWrongKey_FailsOnceAndSaysSo()
    {
        await using var host = await RouterHost.StartAsync(simulate: s => s.ApiKey = "gsk_other");

        var result = await host.AskAsync("Hi");

        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.Unauthorized));
        Assert.That(result.Error.StatusCode, Is.EqualTo(401));
        Assert.That(result.Trace.Attempts, Is.EqualTo(1));
        Assert.That(await host.UsedAsync(Small, QuotaDimension.Rpm), Is.Zero);
    }

    [Test]
    public async Task Complete_WhenTheQuotaStoreFails_GoesOnWithinTheLimits()
    {
        var store = new Mock<IQuotaStore>();
        store.Setup(s => s.Name).Returns("broken");
        store.Setup(s => s.ReserveAsync(It.IsAny<QuotaRequest>(), It.IsAny<CancellationToken>())).Throws(new InvalidOperationException("down"));
        await using var host = await RouterHost.StartAsync(o => o.Models[Small] = new() { Limits = { Rpm = 1 } }, add: s => s.AddSingleton(store.Object));

        var first = await host.AskAsync("One");
        var second = await host.AskAsync("Two", r => r with { MaxOutputTokens = 100 });

        Assert.That(first.ModelUsed, Is.EqualTo(Small));
        Assert.That(second.ModelUsed, Is.Not.EqualTo(Small));
        Assert.That(host.Messages, Has.Some.StartsWith("Quota store broken failed"));
    }

    [Test]
    public async Task Complete_WhenTheQuotaStoreHangs_WaitsItsBoundOnly()
    {
        var hang = new TaskCompletionSource<QuotaDecision>();
        var store = new Mock<IQuotaStore>();
        store.Setup(s => s.Name).Returns("slow");
        store.Setup(s => s.ReserveAsync(It.IsAny<QuotaRequest>(), It.IsAny<CancellationToken>())).Returns(new ValueTask<QuotaDecision>(hang.Task));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton(store.Object));

        var call = host.AskAsync("One");
        host.Time.Advance(TimeSpan.FromMilliseconds(250));

        Assert.That((await call).Success, Is.True);
    }

    [Test]
    public async Task Complete_WhenAllFailAtDefaultSettings_SaysThatGroqFailed([Values(FaultKind.Overloaded, FaultKind.ServerError, FaultKind.ConnectionCut)] FaultKind fault)
    {
        await using var host = await RouterHost.StartAsync(RouterHost.NeverTimesOut);
        host.Groq.Faults.Add(new Fault(fault));

        var result = await host.PassTimeUntilAsync(host.AskAsync("Hi"));

        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
        Assert.That(host.Messages, Has.Some.StartsWith("Call to openai/gpt-oss-20b failed"));
    }

    [Test]
    public async Task Complete_WhenTheNextCandidateCannotHoldTheRequest_RetriesTheOverloadedOne()
    {
        await using var host = await RouterHost.StartAsync(RouterHost.NeverTimesOut);
        host.Groq.Faults.Add(FaultKind.Overloaded, 1);

        var result = await host.PassTimeUntilAsync(host.AskAsync("Hi", r => r with { MaxOutputTokens = 2000 }));

        Assert.That(result.Success, Is.True);
        Assert.That(result.Trace.Attempts, Is.EqualTo(2));
    }

    [Test]
    public async Task Complete_WhenGroqCannotBeReached_ChargesNothing()
    {
        await using var host = await RouterHost.StartAsync(o =>
        {
            RouterHost.NeverTimesOut(o);
            o.BaseAddress = new Uri("http://127.0.0.1:1/openai/v1/");
        });

        var result = await host.PassTimeUntilAsync(host.AskAsync("Hi"));

        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
        Assert.That(await host.UsedAsync(Small, QuotaDimension.Rpd), Is.Zero);
        Assert.That(await host.UsedAsync(Small, QuotaDimension.Tpd), Is.Zero.Within(1));
    }

    [Test]
    public async Task Complete_WhenTheClientReturnsNothing_LeavesNoReservationOpen()
    {
        var client = new Mock<IGroqClient>();
        client.Setup(c => c.CompleteChatAsync(It.IsAny<GroqChatRequest>(), It.IsAny<GroqCall>(), It.IsAny<CancellationToken>())).ReturnsAsync((GroqResponse<GroqChatResponse>)null!);
        await using var host = await RouterHost.StartAsync(add: s =>
        {
            RouterHost.Record(s);
            s.AddSingleton(client.Object);
        });

        var result = await host.AskAsync("Hi");

        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.HostFailure));
        Assert.That(host.Recorded.Settled, Has.Count.EqualTo(host.Recorded.Reserved.Count));
    }

    [TestCase(FaultKind.ServerError)]
    [TestCase(FaultKind.BadGateway)]
    [TestCase(FaultKind.EmptyError)]
    [TestCase(FaultKind.ConnectionCut)]
    [TestCase(FaultKind.EmptyBody)]
    [TestCase(FaultKind.BodyCut)]
    [TestCase(FaultKind.TruncatedJson)]
    [TestCase(FaultKind.Overloaded)]
    [TestCase(FaultKind.CapacityExceeded)]
    public async Task Complete_WhileEverythingFails_EndsInAResultAndNothingIsStored(FaultKind fault)
    {
        await using var host = await RouterHost.StartAsync(RouterHost.NeverTimesOut);
        host.Groq.Faults.Add(new Fault(fault));

        var result = await host.PassTimeUntilAsync(host.AskAsync("Hi", r => r with { MaxOutputTokens = 100 }));
        host.Groq.Faults.Clear();
        var again = await host.AskAsync("Hi", r => r with { MaxOutputTokens = 100 });

        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
        Assert.That(result.Trace.Candidates.Count(c => c.Outcome != CandidateOutcome.Retired), Is.EqualTo(2), "both candidates were tried");
        Assert.That(again.Success && !again.Cached, Is.True);
    }

    [TestCase("classifier")]
    [TestCase("estimator")]
    [TestCase("client")]
    public async Task Complete_WhenTheHostsOwnPartThrows_IsAResultAndLeavesNoReservationOpen(string part)
    {
        var classifier = new Mock<IIntentClassifier>();
        classifier.Setup(c => c.Classify(It.IsAny<CompletionRequest>())).Throws(new InvalidOperationException("broken"));
        var estimator = new Mock<ITokenEstimator>();
        estimator.Setup(e => e.Observe(It.IsAny<string>(), It.IsAny<GroqChatRequest>(), It.IsAny<int>())).Throws(new InvalidOperationException("broken"));
        var client = new Mock<IGroqClient>();
        client.Setup(c => c.CompleteChatAsync(It.IsAny<GroqChatRequest>(), It.IsAny<GroqCall>(), It.IsAny<CancellationToken>())).ThrowsAsync(new InvalidOperationException("broken"));
        await using var host = await RouterHost.StartAsync(add: s =>
        {
            RouterHost.Record(s);
            _ = part switch
            {
                "classifier" => s.AddSingleton(classifier.Object),
                "estimator" => s.AddSingleton(estimator.Object),
                _ => s.AddSingleton(client.Object),
            };
        });

        var result = await host.AskAsync("Hi");

        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.HostFailure));
        Assert.That(result.Error.Message, Does.Contain(nameof(InvalidOperationException)).And.Not.Contain("broken"));
        Assert.That(host.Messages, Has.Some.EndsWith("threw InvalidOperationException"));
        Assert.That(host.Recorded.Settled, Has.Count.EqualTo(host.Recorded.Reserved.Count));
    }
}
