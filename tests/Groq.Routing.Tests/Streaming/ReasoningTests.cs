using Groq.Routing.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using static Groq.Routing.Tests.Streaming.ForbiddenWords;

namespace Groq.Routing.Tests.Streaming;

/// <summary>Reasoning goes out as the text does, past the same guards; what they have against it is no reason to keep the answer back.</summary>
[TestFixture]
public sealed class ReasoningTests
{
    private const string Answer = "A stack is a list of which only the end is used.";

    private static readonly string Harmless = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"thought{i}"));

    [TestCase(40)]
    [TestCase(2_000)]
    public async Task Stream_OfReasoningThatGuardsLetPass_HandsItOutBeforeTheAnswer(int window)
    {
        await using var host = await StartAsync(window, Harmless);

        var answer = await host.StreamAsync();

        Assert.That(answer.Reasoning, Is.EqualTo(Harmless));
        Assert.That(answer.Text, Is.EqualTo(Answer));
        var kinds = answer.Updates.SkipLast(1).Select(u => u.Reasoning is not null).ToList();
        Assert.That(kinds, Is.Ordered.Descending, "reasoning first");
        Assert.That(answer.Result.Warnings, Is.Empty);
    }

    [TestCase(40)]
    [TestCase(2_000)]
    public async Task Stream_OfReasoningThatAGuardRefuses_HandsOutTheAnswerAndNothingOfWhatWasRefused(int window)
    {
        await using var host = await StartAsync(window, $"{Harmless} {Forbidden} {Harmless}");

        var answer = await host.StreamAsync();

        Assert.That(Harmless, Does.StartWith(answer.Reasoning));
        Assert.That(answer.Text, Is.EqualTo(Answer));
        Assert.That(answer.Result.Success, Is.True);
        Assert.That(answer.Result.Warnings.Single().Guard, Is.EqualTo("forbidden"), "the result says why the reasoning is not whole");
    }

    [Test]
    public async Task Stream_OfReasoningThatAGuardRefusesAtItsVeryEnd_HandsOutNothingOfWhatWasRefused()
    {
        GroqChatChunk[] chunks = [.. ScriptedStream.Text(Answer), .. ScriptedStream.Reasoning($"{Harmless} {Forbidden}"), .. ScriptedStream.End()];
        await using var host = await StartAsync(40, new ScriptedStream(chunks));

        var answer = await host.StreamAsync();

        Assert.That(Harmless, Does.StartWith(answer.Reasoning));
        Assert.That(answer.Text, Is.EqualTo(Answer));
    }

    [Test]
    public async Task Stream_GuardOfWholeAnswers_KeepsTheReasoningBack()
    {
        await using var host = await StartAsync(null, $"{Harmless} {Forbidden}");

        var answer = await host.StreamAsync();

        Assert.That(answer.Reasoning, Is.Empty);
        Assert.That(answer.Text, Is.EqualTo(Answer));
    }

    private static Task<RouterHost> StartAsync(int? window, string reasoning) =>
        StartAsync(window, new ScriptedStream([.. ScriptedStream.Reasoning(reasoning), .. ScriptedStream.Text(Answer), .. ScriptedStream.End()]));

    private static Task<RouterHost> StartAsync(int? window, ScriptedStream client) => StreamHost.StartAsync(
        o => o.EnableGuards = true,
        add: s => s.AddSingleton<IGroqClient>(client).AddSingleton<IGuard>(new ForbiddenWords(window)));
}
