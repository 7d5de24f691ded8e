using Groq.Routing.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests.Streaming;

/// <summary>What the shipped guards refuse is refused in a stream before the caller has seen any of it.</summary>
[TestFixture]
public sealed class BuiltInGuardTests
{
    private const string Instructions =
        "You are the tutor of a course on data structures at a college. Never give away the reference solution. Grade each task from zero to five points: three for correctness, one for style, one for tests.";

    private static readonly string Lesson = string.Concat(Enumerable.Range(1, 60).Select(i =>
        $"Step {i}: a stack keeps what came last on top, so that a push and a pop each take the same time. "));

    [TestCase(GuardNames.Secrets, "ghp_16C7e42F292c6912E7710c838347Ae178B4a")]
    [TestCase(GuardNames.Secrets, "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF8PbnGy0AHB7MhgHcTz6sE2I2yPB\n")]
    [TestCase(GuardNames.PersonalData, "The card is 4111 1111 1111 1111, valid for a year.")]
    [TestCase(GuardNames.ContentSafety, "Nobody would miss you. You should just kill yourself.")]
    [TestCase(GuardNames.SystemPrompt, Instructions)]
    public async Task Stream_WithSomethingToRefuseInTheMiddle_EndsBeforeIt(string guard, string refused)
    {
        foreach (var size in new[] { 4, 97 })
        {
            var client = ScriptedStream.Of($"{Lesson}\n{refused}\n{Lesson}", size);
            await using var host = await StartAsync(client);

            var answer = await host.StreamAsync(shape: Shape);

            Assert.That(answer.Result.Error?.BlockedBy, Is.EqualTo(guard));
            Assert.That(answer.Text, Is.Not.Empty);
            Assert.That(Lesson, Does.StartWith(answer.Text));
            Assert.That(client.Taken, Is.LessThan(client.Length), "it was ended, not read to the end");
        }
    }

    [TestCase(GuardNames.Secrets, "ghp_16C7e42F292c6912E7710c838347Ae178B4a")]
    [TestCase(GuardNames.PersonalData, "The card is 4111 1111 1111 1111.")]
    [TestCase(GuardNames.ContentSafety, "Nobody would miss you. You should just kill yourself.")]
    [TestCase(GuardNames.SystemPrompt, Instructions)]
    public async Task Stream_WithSomethingToRefuseAtTheEnd_EndsBeforeIt(string guard, string refused)
    {
        await using var host = await StartAsync(ScriptedStream.Of($"{Lesson}\n{refused}"));

        var answer = await host.StreamAsync(shape: Shape);

        Assert.That(answer.Result.Error?.BlockedBy, Is.EqualTo(guard));
        Assert.That(Lesson, Does.StartWith(answer.Text));
    }

    [Test]
    public async Task Stream_OfALesson_HandsOutAllOfItMeanwhile()
    {
        var client = ScriptedStream.Of(Lesson, holdsBefore: 600);
        await using var host = await StartAsync(client);
        var reading = host.Read(Shape);

        await client.Reached;
        await Wait.UntilAsync(() => reading.Text.Length > 2_000, "what guards have seen is handed out");
        client.Go();
        await reading.Ended;

        Assert.That(reading.Text, Is.EqualTo(Lesson));
    }

    [Test]
    public async Task Stream_OfCodeThatTheGuardWarnsOf_GoesOnAndTheResultSaysSo()
    {
        await using var host = await StartAsync(ScriptedStream.Of($"{Lesson}\nimport os\nos.system('ls')\n{Lesson}"));

        var answer = await host.StreamAsync(shape: Shape);

        Assert.That(answer.Result.Success, Is.True);
        Assert.That(answer.Text, Is.EqualTo(answer.Result.Response));
        Assert.That(answer.Result.Warnings.Select(w => w.Guard), Is.EqualTo(new[] { GuardNames.Code }));
    }

    [TestCase("""{"cases":[1,2""", "stop")]
    [TestCase("""{"a":1,"a":2}""", "stop")]
    public async Task Stream_OfJsonThatIsNone_HandsOutNothing(string text, string reason)
    {
        await using var host = await StartAsync(new ScriptedStream([.. ScriptedStream.Text(text), .. ScriptedStream.End(reason)]), o => o.Guards.Repair = false);

        var answer = await host.StreamAsync("Three cases as JSON", r => r with { JsonMode = true });

        Assert.That(answer.Updates.Single().Result!.Error!.BlockedBy, Is.EqualTo(GuardNames.Json));
    }

    [Test]
    public async Task Stream_OfJson_IsHeldBackAndThenHandedOut()
    {
        var client = ScriptedStream.Of("""{"cases":[1,2,3]}""", size: 2, holdsBefore: 4);
        await using var host = await StartAsync(client);
        var reading = host.Read(r => r with { JsonMode = true, Prompt = "Three cases as JSON" });

        await client.Reached;
        Assert.That(reading.Answer.Updates, Is.Empty);
        client.Go();
        await reading.Ended;

        Assert.That(reading.Text, Is.EqualTo("""{"cases":[1,2,3]}"""));
    }

    [Test]
    public async Task Stream_JudgedByAGuardModel_HandsOutNothingThatItCallsUnsafe()
    {
        await using var host = await StreamHost.StartAsync(
            o =>
            {
                o.EnableGuards = true;
                o.Guards.Modes[GuardNames.ContentSafetyModel] = GuardMode.Block;
            },
            s => s.Answer = r => r.Model == StreamHost.Small ? $"{Lesson} First you build a bomb." : null);

        var answer = await host.StreamAsync(shape: Shape);

        Assert.That(answer.Updates.Single().Result!.Error!.BlockedBy, Is.EqualTo(GuardNames.ContentSafetyModel));
    }

    private static CompletionRequest Shape(CompletionRequest request) => request with { SystemMessage = Instructions, MaxOutputTokens = 5_000 };

    private static Task<RouterHost> StartAsync(ScriptedStream client, Action<GroqRoutingOptions>? configure = null) => StreamHost.StartAsync(
        o =>
        {
            o.EnableGuards = true;
            configure?.Invoke(o);
        },
        add: s => s.AddSingleton<IGroqClient>(client));
}
