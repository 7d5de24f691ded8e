using System.Security.Cryptography;
using System.Text;

namespace Groq.Routing.Contracts;

/// <summary>What every <see cref="ICacheStore"/> promises. A provider's test project inherits it and says how to make a store and let time pass.</summary>
/// <remarks>Times to live are at least a second, so that a store on a real server and its clock can keep the promise too.</remarks>
[TestFixture]
public abstract class CacheStoreContract
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    private ICacheStore _store = null!;

    private static CancellationToken Token => TestContext.CurrentContext.CancellationToken;

    [SetUp]
    public void SetUp() => _store = CreateStore();

    [TearDown]
    public async Task TearDown()
    {
        switch (_store)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }
    }

    [Test]
    public void Name_Always_IsShortAndLowerCase() => Assert.That(_store.Name, Does.Match("^[a-z0-9-]{1,20}$"));

    [Test]
    public async Task GetAsync_NothingStored_IsAMiss() => Assert.That(await GetAsync(Key("unknown")), Is.Null);

    [Test]
    public async Task GetAsync_OtherKeyStored_IsAMiss()
    {
        await SetAsync(Key("one"), Entry("answer"));

        Assert.That(await GetAsync(Key("two")), Is.Null);
    }

    [Test]
    public async Task GetAsync_EveryFieldSet_ReturnsEveryField()
    {
        var entry = new CacheEntry
        {
            Response = "The answer",
            Model = "openai/gpt-oss-120b",
            Complexity = Complexity.Complex,
            FinishReason = "tool_calls",
            ToolCalls = [new GroqToolCall("call_1", "add", """{"a": 1, "b": "ü"}"""), new GroqToolCall("call_2", "", "not json")],
            Warnings = [new GuardFinding("code", GuardStages.Output, GuardAction.Warn, "imports", "Imports.")],
            Usage = new TokenUsage(1_234, 5_678, 90, 12),
            CreatedAt = new DateTimeOffset(2026, 2, 28, 23, 59, 59, 987, TimeSpan.Zero),
        };
        await SetAsync(Key("full"), entry);

        await AssertHolds(Key("full"), entry);
    }

    [Test]
    public async Task GetAsync_OnlyRequiredFieldsSet_LeavesTheOthersOut()
    {
        var entry = new CacheEntry { Response = "", Model = "m" };
        await SetAsync(Key("bare"), entry);

        await AssertHolds(Key("bare"), entry);
    }

    [Test]
    public async Task GetAsync_EveryComplexity_IsKept([Values] Complexity complexity)
    {
        var entry = Entry("answer") with { Complexity = complexity };
        await SetAsync(Key("complexity"), entry);

        await AssertHolds(Key("complexity"), entry);
    }

    [TestCase("Grüße, Привет, 你好, שלום, नमस्ते")]
    [TestCase("\U0001F469\u200D\U0001F4BB e\u0301 \uFFFD \u2028\u2029 \uFEFF")]
    [TestCase("\0\u0001\b\t\r\n\u001F\u007F")]
    [TestCase("\"quotes\" \\back\\slashes\\ <b>&amp;</b> {\"json\": [1, 2]} ${x} %s ' ; --")]
    [TestCase("  spaces around  ")]
    public async Task GetAsync_OddText_ReturnsItUnchanged(string text)
    {
        var entry = Entry(text) with { ToolCalls = [new GroqToolCall("id", "name", text)] };
        await SetAsync(Key(text), entry);

        await AssertHolds(Key(text), entry);
    }

    [Test]
    public async Task GetAsync_MegabyteOfText_ReturnsItUnchanged()
    {
        var entry = Entry(string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"{i:D9}é")));
        await SetAsync(Key("large"), entry);

        await AssertHolds(Key("large"), entry);
    }

    [Test]
    public async Task GetAsync_ReadTwice_FindsItTwice()
    {
        await SetAsync(Key("again"), Entry("answer"));

        Assert.That((await GetAsync(Key("again")))?.Response, Is.EqualTo("answer"));
        Assert.That((await GetAsync(Key("again")))?.Response, Is.EqualTo("answer"));
    }

    [Test]
    public async Task GetAsync_TimeToLivePassed_IsAMiss()
    {
        await SetAsync(Key("short"), Entry("answer"), Short);
        await SetAsync(Key("long"), Entry("answer"), Long);
        Assert.That(await GetAsync(Key("short")), Is.Not.Null);

        await PassAsync(Short * 1.5);

        Assert.That(await GetAsync(Key("short")), Is.Null);
        Assert.That(await GetAsync(Key("long")), Is.Not.Null);
    }

    [Test]
    public async Task GetAsync_ReadShortlyBefore_DoesNotLiveLonger()
    {
        await SetAsync(Key("read"), Entry("answer"), Short * 2);
        await PassAsync(Short);
        await GetAsync(Key("read"));

        await PassAsync(Short * 1.5);

        Assert.That(await GetAsync(Key("read")), Is.Null);
    }

    [Test]
    public async Task SetAsync_SomethingThere_ReplacesIt()
    {
        await SetAsync(Key("same"), Entry("old"));
        await SetAsync(Key("same"), Entry("new") with { Model = "other" });

        await AssertHolds(Key("same"), Entry("new") with { Model = "other" });
        Assert.That((await StatisticsAsync()).Entries, Is.EqualTo(1));
    }

    [Test]
    public async Task SetAsync_SomethingShortLivedThere_LivesAsLongAsTheNewOne()
    {
        await SetAsync(Key("same"), Entry("old"), Short);
        await SetAsync(Key("same"), Entry("new"), Long);

        await PassAsync(Short * 1.5);

        Assert.That((await GetAsync(Key("same")))?.Response, Is.EqualTo("new"));
    }

    [Test]
    public async Task SetAsync_SomethingLongLivedThere_LivesAsShortAsTheNewOne()
    {
        await SetAsync(Key("same"), Entry("old"), Long);
        await SetAsync(Key("same"), Entry("new"), Short);

        await PassAsync(Short * 1.5);

        Assert.That(await GetAsync(Key("same")), Is.Null);
    }

    [Test]
    public async Task SetAsync_ExpiredOneThere_StoresAnew()
    {
        await SetAsync(Key("same"), Entry("old"), Short);
        await PassAsync(Short * 1.5);
        await SetAsync(Key("same"), Entry("new"));

        Assert.That((await GetAsync(Key("same")))?.Response, Is.EqualTo("new"));
    }

    [TestCase(0)]
    [TestCase(-5)]
    public async Task SetAsync_NoTimeToLive_LeavesNothingThere(int seconds)
    {
        await SetAsync(Key("same"), Entry("old"));
        await SetAsync(Key("same"), Entry("new"), TimeSpan.FromSeconds(seconds));

        Assert.That(await GetAsync(Key("same")), Is.Null);
    }

    [Test]
    public async Task SetAsync_LongestTimeToLive_Stores()
    {
        await SetAsync(Key("forever"), Entry("answer"), TimeSpan.MaxValue);

        Assert.That(await GetAsync(Key("forever")), Is.Not.Null);
    }

    [Test]
    public async Task RemoveAsync_SomethingThere_RemovesThatOnly()
    {
        await SetAsync(Key("one"), Entry("1"));
        await SetAsync(Key("two"), Entry("2"));

        Assert.That(await _store.RemoveAsync(Key("one"), Token), Is.True);

        Assert.That(await GetAsync(Key("one")), Is.Null);
        Assert.That(await GetAsync(Key("two")), Is.Not.Null);
        Assert.That(await _store.RemoveAsync(Key("one"), Token), Is.False);
    }

    [Test]
    public async Task RemoveAsync_NothingThere_SaysSo() => Assert.That(await _store.RemoveAsync(Key("unknown"), Token), Is.False);

    [Test]
    public async Task RemoveAsync_Expired_SaysThereWasNone()
    {
        await SetAsync(Key("short"), Entry("answer"), Short);
        await PassAsync(Short * 1.5);

        Assert.That(await _store.RemoveAsync(Key("short"), Token), Is.False);
    }

    [Test]
    public async Task ClearAsync_ValidAndExpiredThere_RemovesAllAndCountsTheValid()
    {
        await SetAsync(Key("short"), Entry("0"), Short);
        await SetAsync(Key("common"), Entry("1"));
        await SetAsync(Key("own", "course-1"), Entry("2"));
        await PassAsync(Short * 1.5);

        Assert.That(await _store.ClearAsync(Token), Is.EqualTo(2));

        Assert.That(await GetAsync(Key("common")), Is.Null);
        Assert.That(await GetAsync(Key("own", "course-1")), Is.Null);
        Assert.That((await StatisticsAsync()).Entries, Is.Zero);
    }

    [Test]
    public async Task ClearAsync_Empty_CountsNone() => Assert.That(await _store.ClearAsync(Token), Is.Zero);

    [Test]
    public async Task ClearAsync_Done_StoresAgain()
    {
        await SetAsync(Key("same"), Entry("old"));
        await _store.ClearAsync(Token);
        Assert.That(await GetAsync(Key("same")), Is.Null);
        await SetAsync(Key("same"), Entry("new"));

        Assert.That((await GetAsync(Key("same")))?.Response, Is.EqualTo("new"));
        Assert.That(await _store.ClearAsync(Token), Is.EqualTo(1));
    }

    [Test]
    public async Task ClearPartitionAsync_SeveralPartitions_RemovesThatOneAndCountsTheValid()
    {
        await SetAsync(Key("1", "a"), Entry("1"));
        await SetAsync(Key("2", "a"), Entry("2"));
        await SetAsync(Key("3", "a"), Entry("3"), Short);
        await SetAsync(Key("4", "b"), Entry("4"));
        await SetAsync(Key("5"), Entry("5"));
        await PassAsync(Short * 1.5);

        Assert.That(await _store.ClearPartitionAsync("a", Token), Is.EqualTo(2));

        Assert.That(await GetAsync(Key("1", "a")), Is.Null);
        Assert.That(await GetAsync(Key("2", "a")), Is.Null);
        Assert.That(await GetAsync(Key("4", "b")), Is.Not.Null);
        Assert.That(await GetAsync(Key("5")), Is.Not.Null);
    }

    [Test]
    public async Task ClearPartitionAsync_CommonPartition_LeavesTheOthers()
    {
        await SetAsync(Key("1", "a"), Entry("1"));
        await SetAsync(Key("2", ""), Entry("2"));
        await SetAsync(Key("3"), Entry("3"));

        Assert.That(await _store.ClearPartitionAsync(null, Token), Is.EqualTo(1));

        Assert.That(await GetAsync(Key("1", "a")), Is.Not.Null);
        Assert.That(await GetAsync(Key("2", "")), Is.Not.Null);
        Assert.That(await GetAsync(Key("3")), Is.Null);
    }

    [Test]
    public async Task ClearPartitionAsync_UnknownPartition_CountsNone()
    {
        await SetAsync(Key("1", "a"), Entry("1"));

        Assert.That(await _store.ClearPartitionAsync("unknown", Token), Is.Zero);
        Assert.That(await GetAsync(Key("1", "a")), Is.Not.Null);
    }

    [Test]
    public async Task ClearPartitionAsync_OddNames_AreTakenLiterally()
    {
        string[] names = ["", " ", "a", "A", "a*", "a?", "[a]", "a:b", "a/b", "{a}", "^a$", ".", "$a", "a\n", "null", "Ключ", "\U0001F4DA", new('x', 2_000)];
        foreach (var name in names)
        {
            await SetAsync(Key("question", name), Entry(name));
        }

        for (var i = 0; i < names.Length; i++)
        {
            Assert.That(await _store.ClearPartitionAsync(names[i], Token), Is.EqualTo(1), names[i]);
            Assert.That((await StatisticsAsync()).Valid, Is.EqualTo(names.Length - i - 1), names[i]);
            Assert.That(await GetAsync(Key("question", names[i])), Is.Null, names[i]);
        }
    }

    [Test]
    public async Task ClearPartitionAsync_Done_StoresAgain()
    {
        await SetAsync(Key("same", "a"), Entry("old"));
        await _store.ClearPartitionAsync("a", Token);
        await SetAsync(Key("same", "a"), Entry("new"));

        Assert.That((await GetAsync(Key("same", "a")))?.Response, Is.EqualTo("new"));
    }

    [Test]
    public async Task GetStatisticsAsync_Fresh_IsAllZero()
    {
        var statistics = await StatisticsAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(statistics.Entries, Is.Zero);
            Assert.That(statistics.Valid, Is.Zero);
            Assert.That(statistics.Expired, Is.Zero);
            Assert.That(statistics.Hits, Is.Zero);
            Assert.That(statistics.Misses, Is.Zero);
            Assert.That(statistics.Evictions, Is.Zero);
            Assert.That(statistics.HitRate, Is.Zero);
            Assert.That(statistics.Saved, Is.Empty);
        }
    }

    [Test]
    public async Task GetStatisticsAsync_HitsAndMisses_CountsThem()
    {
        await SetAsync(Key("one"), Entry("1"));
        await GetAsync(Key("one"));
        await GetAsync(Key("one"));
        await GetAsync(Key("one"));
        await GetAsync(Key("two"));

        var statistics = await StatisticsAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(statistics.Entries, Is.EqualTo(1));
            Assert.That(statistics.Valid, Is.EqualTo(1));
            Assert.That(statistics.Bytes, Is.Positive);
            Assert.That(statistics.Hits, Is.EqualTo(3));
            Assert.That(statistics.Misses, Is.EqualTo(1));
            Assert.That(statistics.HitRate, Is.EqualTo(0.75));
        }
    }

    [Test]
    public async Task GetStatisticsAsync_OneExpired_DoesNotCallItValid()
    {
        await SetAsync(Key("short"), Entry("1"), Short);
        await SetAsync(Key("long"), Entry("2"), Long);
        await PassAsync(Short * 1.5);

        var statistics = await StatisticsAsync();

        Assert.That(statistics.Valid, Is.EqualTo(1));
        Assert.That(statistics.Expired, Is.InRange(0, 1));
    }

    [Test]
    public async Task GetStatisticsAsync_ExpiredOneAskedFor_CountsAMiss()
    {
        await SetAsync(Key("short"), Entry("1"), Short);
        await PassAsync(Short * 1.5);
        await GetAsync(Key("short"));

        var statistics = await StatisticsAsync();

        Assert.That(statistics.Hits, Is.Zero);
        Assert.That(statistics.Misses, Is.EqualTo(1));
    }

    [Test]
    public async Task GetStatisticsAsync_HitsOnTwoModels_CountsWhatEachSaved()
    {
        await SetAsync(Key("1"), Entry("1") with { Model = "llama-3.1-8b-instant", Usage = new(10, 5) });
        await SetAsync(Key("2"), Entry("2") with { Model = "openai/gpt-oss-120b", Usage = new(int.MaxValue, int.MaxValue) });
        await SetAsync(Key("3"), Entry("3") with { Model = "never.asked$for", Usage = new(1, 0) });
        await GetAsync(Key("1"));
        await GetAsync(Key("1"));
        await GetAsync(Key("2"));

        var saved = (await StatisticsAsync()).Saved;

        Assert.That(saved, Is.EquivalentTo(new Dictionary<string, CacheSavings>
        {
            ["llama-3.1-8b-instant"] = new(2, 30),
            ["openai/gpt-oss-120b"] = new(1, 2L * int.MaxValue),
        }));
    }

    [Test]
    public async Task GetStatisticsAsync_Cleared_KeepsCountingHitsAndMisses()
    {
        await SetAsync(Key("1"), Entry("1") with { Usage = new(10, 0) });
        await GetAsync(Key("1"));
        await _store.ClearAsync(Token);
        await GetAsync(Key("1"));

        var statistics = await StatisticsAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(statistics.Entries, Is.Zero);
            Assert.That(statistics.Hits, Is.EqualTo(1));
            Assert.That(statistics.Misses, Is.EqualTo(1));
            Assert.That(statistics.Saved.Values, Is.EqualTo(new[] { new CacheSavings(1, 10) }));
        }
    }

    [Test]
    public async Task SetAsync_ManyWritersAndReadersOfOneKey_NeverShowsATornEntry()
    {
        const int Callers = 64;
        const int Rounds = 20;
        await SetAsync(Key("contested"), Uniform(0));

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                if (caller % 2 == 0)
                {
                    await SetAsync(Key("contested"), Uniform((caller * Rounds) + round));
                    continue;
                }

                var seen = await GetAsync(Key("contested"));
                Assert.That(seen, Is.Not.Null, "an entry must not vanish while it is replaced");
                AssertSame(seen, Uniform(seen.Usage.InputTokens));
            }
        })));

        var statistics = await StatisticsAsync();
        Assert.That(statistics.Entries, Is.EqualTo(1));
        Assert.That(statistics.Hits, Is.EqualTo(Callers / 2 * Rounds));
    }

    [Test]
    public async Task SetAsync_ManyWritersOfManyKeys_LosesNone()
    {
        const int Callers = 32;
        const int Keys = 20;

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < Keys; i++)
            {
                await SetAsync(Key($"{caller}/{i}"), Uniform((caller * Keys) + i));
            }
        })));

        for (var caller = 0; caller < Callers; caller++)
        {
            for (var i = 0; i < Keys; i++)
            {
                await AssertHolds(Key($"{caller}/{i}"), Uniform((caller * Keys) + i));
            }
        }

        Assert.That((await StatisticsAsync()).Entries, Is.EqualTo(Callers * Keys));
    }

    /// <summary>An empty store that shares nothing with those made before. It is disposed after the test, if it can be.</summary>
    protected abstract ICacheStore CreateStore();

    /// <summary>Lets the store's time pass.</summary>
    protected abstract Task PassAsync(TimeSpan duration);

    /// <summary>A key as the router makes them: its partition is part of its hash.</summary>
    protected static CacheKey Key(string question, string? partition = null) =>
        new(SHA256.HashData(Encoding.Unicode.GetBytes($"{question.Length}:{question}{(partition is null ? "" : $"/{partition}")}")), partition);

    /// <summary>An entry with this answer.</summary>
    protected static CacheEntry Entry(string response) => new() { Response = response, Model = "llama-3.3-70b-versatile" };

    // All of it follows from one number, so that two writes mixed into one would show.
    private static CacheEntry Uniform(int number) => new()
    {
        Response = new string((char)('a' + (number % 26)), 100 + number),
        Model = "llama-3.3-70b-versatile",
        Complexity = (Complexity)(number % 3),
        FinishReason = number % 2 == 0 ? "stop" : "tool_calls",
        ToolCalls = [new GroqToolCall($"call_{number}", "name", $"{number}")],
        Usage = new TokenUsage(number, 2 * number),
        CreatedAt = DateTimeOffset.UnixEpoch.AddSeconds(number),
    };

    private static void AssertSame(CacheEntry? actual, CacheEntry expected)
    {
        Assert.That(actual, Is.Not.Null);
        Assert.That(actual.ToolCalls, Is.EqualTo(expected.ToolCalls));
        Assert.That(actual.Warnings, Is.EqualTo(expected.Warnings));
        Assert.That(actual with { ToolCalls = expected.ToolCalls, Warnings = expected.Warnings }, Is.EqualTo(expected));
    }

    private async Task AssertHolds(CacheKey key, CacheEntry expected) => AssertSame(await GetAsync(key), expected);

    private ValueTask<CacheEntry?> GetAsync(CacheKey key) => _store.GetAsync(key, Token);

    private ValueTask SetAsync(CacheKey key, CacheEntry entry, TimeSpan? timeToLive = null) => _store.SetAsync(key, entry, timeToLive ?? Long, Token);

    private ValueTask<CacheStatistics> StatisticsAsync() => _store.GetStatisticsAsync(Token);
}
