using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Groq.Routing.Tests.Pipeline;

/// <summary>The cache and single flight, as a caller meets them.</summary>
[TestFixture]
public sealed class AnswerCacheTests
{
    private const string Small = "openai/gpt-oss-20b";
    private const string Large = "openai/gpt-oss-120b";

    [Test]
    public async Task Complete_OfTheSameQuestion_IsAnsweredFromTheCacheWhateverModelServed()
    {
        await using var host = await RouterHost.StartAsync();
        var first = await host.AskAsync("When should it be due?", r => r with { Intent = Intent.DeadlineSuggestion() });

        var second = await host.AskAsync("When should it be due?", r => r with { Intent = Intent.DeadlineSuggestion() });

        Assert.Multiple(() =>
        {
            Assert.That(first.ModelUsed, Is.EqualTo(Large));
            Assert.That(second.Cached, Is.True);
            Assert.That(second.Response, Is.EqualTo(first.Response));
            Assert.That(second.ModelUsed, Is.EqualTo(Large));
            Assert.That(second.Complexity, Is.EqualTo(Complexity.Complex));
            Assert.That(second.Trace.Cache, Is.EqualTo(CacheOutcome.Hit));
            Assert.That(host.Groq.Counters[Large].Admitted, Is.EqualTo(1));
        });
        Assert.That(host.Messages, Has.Some.StartsWith("Cache MISS").And.Some.StartsWith("Cache HIT"));
    }

    [Test]
    public async Task Complete_AfterTheTimeToLive_AsksAgain()
    {
        await using var host = await RouterHost.StartAsync();
        await host.AskAsync("What is a stack?");

        host.Time.Advance(TimeSpan.FromMinutes(61));

        Assert.That((await host.AskAsync("What is a stack?")).Cached, Is.False);
    }

    [TestCase(CacheMode.Skip, false, false)]
    [TestCase(CacheMode.ReadOnly, false, false)]
    [TestCase(CacheMode.Refresh, true, false)]
    [TestCase(CacheMode.ReadWrite, true, false)]
    public async Task Complete_InACacheMode_StoresAsItSays(CacheMode mode, bool stored, bool first)
    {
        await using var host = await RouterHost.StartAsync();

        Assert.That((await host.AskAsync("What is a stack?", r => r with { CacheMode = mode })).Cached, Is.EqualTo(first));

        Assert.That((await host.AskAsync("What is a stack?")).Cached, Is.EqualTo(stored));
    }

    [TestCase(CacheMode.Skip, false)]
    [TestCase(CacheMode.ReadOnly, true)]
    [TestCase(CacheMode.Refresh, false)]
    public async Task Complete_InACacheMode_ReadsAsItSays(CacheMode mode, bool cached)
    {
        await using var host = await RouterHost.StartAsync();
        await host.AskAsync("What is a stack?");

        Assert.That((await host.AskAsync("What is a stack?", r => r with { CacheMode = mode })).Cached, Is.EqualTo(cached));
    }

    [Test]
    public async Task Complete_InAnotherPartition_SharesNoAnswer()
    {
        await using var host = await RouterHost.StartAsync();
        await host.AskAsync("What is a stack?", r => r with { Partition = "9a" });

        Assert.That((await host.AskAsync("What is a stack?", r => r with { Partition = "9b" })).Cached, Is.False);
        Assert.That((await host.AskAsync("What is a stack?", r => r with { Partition = "9a" })).Cached, Is.True);
    }

    [Test]
    public async Task Invalidate_OfOneRequest_RemovesItsEntryOnly()
    {
        await using var host = await RouterHost.StartAsync();
        await host.AskAsync("What is a stack?");
        await host.AskAsync("What is a queue?");

        var removed = await host.Cache.InvalidateAsync(new CompletionRequest("What is a stack?"));

        Assert.That(removed, Is.True);
        Assert.That((await host.AskAsync("What is a stack?")).Cached, Is.False);
        Assert.That((await host.AskAsync("What is a queue?")).Cached, Is.True);
    }

    [Test]
    public async Task Complete_WithCachingOff_AsksEveryTime()
    {
        await using var host = await RouterHost.StartAsync(o => o.EnableCaching = false);
        await host.AskAsync("What is a stack?");

        var second = await host.AskAsync("What is a stack?");

        Assert.That(second.Cached, Is.False);
        Assert.That(second.Trace.Cache, Is.EqualTo(CacheOutcome.NotAsked));
    }

    [Test]
    public async Task Complete_CutOffAtTheBudget_IsNotStored()
    {
        await using var host = await RouterHost.StartAsync(simulate: s => s.Answer = _ => string.Join(' ', Enumerable.Repeat("word", 200)));

        var first = await host.AskAsync("Tell me a story", r => r with { MaxOutputTokens = 10 });
        var second = await host.AskAsync("Tell me a story", r => r with { MaxOutputTokens = 10 });

        Assert.That(first.FinishReason, Is.EqualTo("length"));
        Assert.That(second.Cached, Is.False);
    }

    [Test]
    public async Task Complete_ManyTimesTheSameAtOnce_AsksOnce()
    {
        await using var host = await RouterHost.StartAsync(simulate: s => s.Latency = TimeSpan.FromSeconds(1));

        var all = Enumerable.Range(0, 32).Select(_ => host.AskAsync("What is a stack?")).ToArray();
        await Wait.UntilAsync(() => host.Groq.Counters[Small].InFlight == 1, "the call is under way");
        host.Time.Advance(TimeSpan.FromSeconds(1));
        var results = await Task.WhenAll(all);

        Assert.That(results.Select(r => r.Response).Distinct().Count(), Is.EqualTo(1));
        Assert.That(host.Groq.Counters[Small].Admitted, Is.EqualTo(1));
        Assert.That(results.Count(r => r.Trace.Joined), Is.EqualTo(31));
        Assert.That(host.Monitor.ReadStatistics().Joined, Is.EqualTo(31));
    }

    [Test]
    public async Task Complete_JoinedToOneWhoOnlyReads_StoresTheAnswerForTheOneWhoWrites()
    {
        await using var host = await RouterHost.StartAsync(simulate: s => s.Latency = TimeSpan.FromSeconds(1));
        var reads = host.AskAsync("What is a stack?", r => r with { CacheMode = CacheMode.ReadOnly });
        await Wait.UntilAsync(() => host.Groq.Counters[Small].InFlight == 1, "the call is under way");
        var writes = host.AskAsync("What is a stack?");

        host.Time.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(reads, writes);

        Assert.That((await writes).Trace.Joined, Is.True);
        Assert.That((await host.AskAsync("What is a stack?")).Cached, Is.True);
    }

    [Test]
    public async Task Complete_WhenTheOneWhoAskedLeaves_TheOthersGetTheAnswer()
    {
        await using var host = await RouterHost.StartAsync(simulate: s => s.Latency = TimeSpan.FromSeconds(1));
        using var leaving = new CancellationTokenSource();
        var first = host.AskAsync("What is a stack?", cancellationToken: leaving.Token);
        await Wait.UntilAsync(() => host.Groq.Counters[Small].InFlight == 1, "the call is under way");
        var second = host.AskAsync("What is a stack?");

        await leaving.CancelAsync();
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        host.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.That((await second).Success, Is.True);
        Assert.That(host.Groq.Counters[Small].Admitted, Is.EqualTo(1));
        Assert.That(host.Monitor.ReadStatistics().Attempts, Is.EqualTo(1), "a paid call is counted whoever asked");
    }

    [Test]
    public async Task Complete_WhenTheCacheStoreFails_IsAMissAndSucceeds()
    {
        var store = new Mock<ICacheStore>();
        store.Setup(s => s.Name).Returns("broken");
        store.Setup(s => s.GetAsync(It.IsAny<CacheKey>(), It.IsAny<CancellationToken>())).Throws(new InvalidOperationException("down"));
        store.Setup(s => s.SetAsync(It.IsAny<CacheKey>(), It.IsAny<CacheEntry>(), It.IsAny<TimeSpan>(), It.IsAny<CancellationToken>())).Throws(new InvalidOperationException("down"));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton(store.Object));

        var result = await host.AskAsync("One");

        Assert.That(result.Success, Is.True);
        Assert.That(result.Trace.Cache, Is.EqualTo(CacheOutcome.Failed));
    }
}
