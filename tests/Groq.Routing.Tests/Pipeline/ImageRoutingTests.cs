namespace Groq.Routing.Tests.Pipeline;

/// <summary>Requests with images go to models that take them.</summary>
[TestFixture]
public sealed class ImageRoutingTests
{
    private const string Blind = "openai/gpt-oss-20b";
    private const string Unknown = "qwen/qwen3.8-27b";
    private const string Seeing = "meta-llama/llama-4-scout-17b-16e-instruct";

    private static readonly CompletionRequest Request = new("What is on it?")
    {
        Messages = [new GroqMessage(GroqRole.User, null) { Parts = [GroqContentPart.FromText("See:"), GroqContentPart.FromImage("https://example.com/a.png")] }],
    };

    [Test]
    public async Task Complete_WithAnImage_PassesOverModelsThatTakeNone()
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.Router.CompleteAsync(Request);

        Assert.That(result.ModelUsed, Is.EqualTo(Unknown));
        Assert.That(result.Trace.Candidates, Has.Some.EqualTo(new CandidateTrace(Blind, CandidateOutcome.NoImages)));
        Assert.That(host.Groq.Counters.Models.Keys, Is.EqualTo(new[] { Unknown }));
        Assert.That(host.Monitor.ReadStatistics().Fallbacks, Is.Empty, "what cannot see is left out, not fallen back from");
    }

    [Test]
    public async Task Complete_WithAnImageOnARouteWithOneThatSees_GoesThere()
    {
        await using var host = await RouterHost.StartAsync(
            o =>
            {
                o.EnterpriseAccess = true;
                o.Routes.Simple = [Blind, Seeing];
            },
            s => s.EnterpriseAccess = true);

        Assert.That((await host.Router.CompleteAsync(Request)).ModelUsed, Is.EqualTo(Seeing));
        Assert.That((await host.AskAsync("No image here")).ModelUsed, Is.EqualTo(Blind));
    }

    [Test]
    public async Task Complete_WithAnImageForABlindModel_IsRefusedWithoutACall()
    {
        await using var host = await RouterHost.StartAsync(add: RouterHost.Record);

        var result = await host.Router.CompleteAsync(Request with { Model = Blind });

        Assert.That(result.Error, Has.Property("Kind").EqualTo(CompletionErrorKind.InvalidRequest).And.Property("Model").EqualTo(Blind));
        Assert.That(result.Error!.Message, Does.StartWith("The request has images").And.Contains("Groq:Models:{id}:Images"));
        Assert.That(host.Recorded.Reserved, Is.Empty);
    }

    [Test]
    public async Task Complete_WithAnImageForAModelTheHostSaysSees_GoesThere()
    {
        await using var host = await RouterHost.StartAsync(o => o.Models[Blind] = new() { Images = true });

        Assert.That((await host.Router.CompleteAsync(Request)).ModelUsed, Is.EqualTo(Blind));
    }
}
