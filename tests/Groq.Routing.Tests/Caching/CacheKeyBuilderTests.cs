using System.Reflection;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Groq.Routing.Tests.Caching;

[TestFixture]
public sealed class CacheKeyBuilderTests
{
    private const string SentVerbatim = "in the body it is sent as, word for word";

    private static readonly Dictionary<string, string> RequestExclusions = new()
    {
        [nameof(CompletionRequest.Prompt)] = SentVerbatim,
        [nameof(CompletionRequest.SystemMessage)] = SentVerbatim,
        [nameof(CompletionRequest.Messages)] = SentVerbatim,
        [nameof(CompletionRequest.Tools)] = SentVerbatim,
        [nameof(CompletionRequest.AdditionalParameters)] = SentVerbatim,
        [nameof(CompletionRequest.CacheMode)] = "says how the cache is used, not what is asked",
        [nameof(CompletionRequest.Timeout)] = "says how long the caller waits, not what for",
        [nameof(CompletionRequest.WhenQuotaIsOut)] = "says what happens when the answer cannot be had now, not what is asked",
        [nameof(CompletionRequest.Priority)] = "says whom it comes before, not what is asked",
        [nameof(CompletionRequest.User)] = "Groq detects abuse by it; the answer is the same",
    };

    private static readonly Dictionary<string, string> BodyExclusions = new()
    {
        [nameof(GroqChatRequest.Model)] = "chosen after the lookup, by what the request says",
        [nameof(GroqChatRequest.User)] = "Groq detects abuse by it; the answer is the same",
        [nameof(GroqChatRequest.Stream)] = "the same answer, in pieces",
        [nameof(GroqChatRequest.StreamOptions)] = "the same answer, in pieces",
    };

    private static readonly Dictionary<string, string> MessageExclusions = new()
    {
        [nameof(GroqMessage.Reasoning)] = "comes with answers and is never sent",
    };

    private static readonly CompletionRequest Request = new("Say hello");

    private static readonly Gen<Dictionary<string, string>> Contexts =
        Gen.Dictionary(Gen.String[Gen.Char["ab"], 0, 2], Gen.String[Gen.Char["ab"], 0, 2])[0, 3];

    private static readonly GroqChatRequest Body = new() { Model = "any", Messages = [GroqMessage.User("Say hello")] };

    private readonly CacheKeyBuilder _builder = new();

    private static IEnumerable<PropertyInfo> RequestProperties => typeof(CompletionRequest).GetProperties();

    private static IEnumerable<PropertyInfo> IntentProperties => typeof(Intent).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static IEnumerable<PropertyInfo> MessageProperties => typeof(GroqMessage).GetProperties();

    private static IEnumerable<PropertyInfo> BodyProperties => typeof(GroqChatRequest).GetProperties();

    [TestCaseSource(nameof(RequestProperties))]
    public void Create_RequestPropertyChanged_ChangesTheKeyUnlessItIsExcluded(PropertyInfo property)
    {
        var changed = Request with { };
        property.SetValue(changed, Another(property, Request));

        Assert.That(_builder.Create(changed, Body) == _builder.Create(Request, Body), Is.EqualTo(RequestExclusions.ContainsKey(property.Name)));
    }

    [TestCaseSource(nameof(BodyProperties))]
    public void Create_BodyPropertyChanged_ChangesTheKeyUnlessItIsExcluded(PropertyInfo property)
    {
        var changed = Body with { };
        property.SetValue(changed, Another(property, Body));

        Assert.That(_builder.Create(Request, changed) == _builder.Create(Request, Body), Is.EqualTo(BodyExclusions.ContainsKey(property.Name)));
    }

    [TestCaseSource(nameof(IntentProperties))]
    public void Create_IntentPropertyChanged_ChangesTheKey(PropertyInfo property)
    {
        var changed = Intent.General with { };
        BackingField(property).SetValue(changed, Another(property, Intent.General));

        Assert.That(_builder.Create(Request with { Intent = changed }, Body), Is.Not.EqualTo(_builder.Create(Request, Body)));
    }

    [TestCaseSource(nameof(MessageProperties))]
    public void Create_MessagePropertyChanged_ChangesTheKeyUnlessItIsExcluded(PropertyInfo property)
    {
        var changed = Body.Messages[0] with { };
        BackingField(property).SetValue(changed, Another(property, changed));

        Assert.That(
            _builder.Create(Request, Body with { Messages = [changed] }) == _builder.Create(Request, Body),
            Is.EqualTo(MessageExclusions.ContainsKey(property.Name)));
    }

    [Test]
    public void Create_SameRequestTwice_IsTheSameKey()
    {
        var one = _builder.Create(Request with { Partition = "p" }, Body);
        var two = new CacheKeyBuilder().Create(new CompletionRequest("Say hello") { Partition = "p" }, Body with { Messages = [new GroqMessage("user", "Say hello")] });

        Assert.That(two, Is.EqualTo(one));
        Assert.That(two.Partition, Is.EqualTo("p"));
    }

    [Test]
    public void Create_KnownRequest_HasTheKeyThatStoresHold()
    {
        // A shared store outlives a release. When this fails, raise the version in the builder, then change the expectation.
        var key = _builder.Create(
            Request with { Model = "llama-3.3-70b", JsonMode = true, Context = new Dictionary<string, string> { ["course"] = "1" } },
            Body with { Temperature = 0.5 });

        Assert.That(key.ToString(), Is.EqualTo("d62ca2882a8e4eb27f09361eb361049cf5b45bc3b32fe0d5c068758e1fbc12fc"));
    }

    [Test]
    public void Create_OtherOrderOfContext_IsTheSameKey()
    {
        var one = Request with { Context = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2", ["B"] = "3" } };
        var two = Request with { Context = new Dictionary<string, string> { ["B"] = "3", ["b"] = "2", ["a"] = "1" } };

        Assert.That(_builder.Create(two, Body), Is.EqualTo(_builder.Create(one, Body)));
    }

    [Test]
    public void Create_OtherOrderOfAdditionalParameters_IsTheSameKey()
    {
        var one = Body with { AdditionalParameters = new Dictionary<string, JsonElement> { ["a"] = Json("1"), ["b"] = Json("2") } };
        var two = Body with { AdditionalParameters = new Dictionary<string, JsonElement> { ["b"] = Json("2"), ["a"] = Json("1") } };

        Assert.That(_builder.Create(Request, two), Is.EqualTo(_builder.Create(Request, one)));
    }

    [TestCase("""{"a":1}""", """{"a":2}""")]
    [TestCase("1", "\"1\"")]
    [TestCase("null", "\"null\"")]
    [TestCase("[1,[2]]", "[[1],2]")]
    public void Create_OtherParameterValue_IsAnotherKey(string one, string two)
    {
        Assert.That(WithParameter(two), Is.Not.EqualTo(WithParameter(one)));

        CacheKey WithParameter(string json) =>
            _builder.Create(Request, Body with { AdditionalParameters = new Dictionary<string, JsonElement> { ["x"] = Json(json) } });
    }

    [Test]
    public void Create_SamePartsCutElsewhere_AreAllDifferentKeys()
    {
        CacheKey[] keys =
        [
            _builder.Create(Request, Body),
            _builder.Create(Request with { Partition = "" }, Body),
            _builder.Create(Request with { Model = "" }, Body),
            _builder.Create(Request with { Partition = "ab" }, Body),
            _builder.Create(Request with { Model = "ab" }, Body),
            _builder.Create(Request with { Partition = "a", Model = "b" }, Body),
            _builder.Create(Request with { Context = Pairs(("a", "b")) }, Body),
            _builder.Create(Request with { Context = Pairs(("ab", "")) }, Body),
            _builder.Create(Request with { Context = Pairs(("", "ab")) }, Body),
            _builder.Create(Request with { Context = Pairs(("a", ""), ("b", "")) }, Body),
            _builder.Create(Request with { Context = Pairs(("a", "1"), ("b", "2")) }, Body),
            _builder.Create(Request with { Context = Pairs(("a", "2"), ("b", "1")) }, Body),
            _builder.Create(Request with { Intent = Intent.Custom("ab") }, Body),
            _builder.Create(Request with { Intent = Intent.Custom("a", 0) }, Body),
            _builder.Create(Request with { Intent = Intent.Custom("a") }, Body),
            _builder.Create(Request with { Stop = ["a", "b"] }, Body),
            _builder.Create(Request with { Stop = ["ab"] }, Body),
            _builder.Create(Request, Body with { Messages = [GroqMessage.User("Say"), GroqMessage.User(" hello")] }),
            _builder.Create(Request, Body with { Messages = [] }),
            _builder.Create(Request, Body with { Messages = [GroqMessage.System("Say hello")] }),
            _builder.Create(Request, Body with { Messages = [GroqMessage.User("Say hello"), GroqMessage.User("")] }),
            _builder.Create(Request, Body with { Messages = [GroqMessage.User("Say hello"), GroqMessage.Assistant(null)] }),
            _builder.Create(Request, Body with { Messages = [GroqMessage.User("Say hello\0\0\0\0")] }),
            _builder.Create(Request, Body with { Messages = [new GroqMessage("userSay hello", "")] }),
            _builder.Create(Request, Body with { Messages = [new GroqMessage("user", null) { Parts = [GroqContentPart.FromText("Say hello")] }] }),
            _builder.Create(Request, Body with { Messages = [new GroqMessage("user", null) { Parts = [GroqContentPart.FromImage("Say hello")] }] }),
            _builder.Create(Request, Body with { Messages = [GroqMessage.User("Say hello\",\"role\":\"system")] }),
            _builder.Create(Request, Body with { AdditionalParameters = new Dictionary<string, JsonElement> { ["a"] = Json("\"b\"") } }),
        ];

        Assert.That(keys, Is.Unique);
    }

    [Test]
    public void Create_PartitionsOfLoneSurrogates_AreDifferentKeys()
    {
        var one = _builder.Create(Request with { Partition = "\uD800" }, Body);
        var two = _builder.Create(Request with { Partition = "\uD801" }, Body);

        Assert.That(two, Is.Not.EqualTo(one));
    }

    [Test]
    public void Create_PromptOfALoneSurrogate_HasAKey() =>
        Assert.That(_builder.Create(Request, Body with { Messages = [GroqMessage.User("\uD800")] }), Is.Not.EqualTo(_builder.Create(Request, Body)));

    [Test]
    public void Create_AnyTwoContexts_AreTheSameKeyOnlyWhenEqual() =>
        Gen.Select(Contexts, Contexts).Sample((one, two) =>
        {
            var equal = one.Count == two.Count && one.All(pair => two.TryGetValue(pair.Key, out var value) && value == pair.Value);
            return _builder.Create(Request with { Context = one }, Body) == _builder.Create(Request with { Context = two }, Body) == equal;
        });

    [Test]
    public void Create_LongPromptBetweenShortOnes_LeavesNoTrace()
    {
        var expected = _builder.Create(Request, Body);

        _builder.Create(Request, Body with { Messages = [GroqMessage.User(new string('é', 1_000_000))] });

        Assert.That(_builder.Create(Request, Body), Is.EqualTo(expected));
    }

    [Test]
    public void Create_RequestThatCannotBeSerialised_LeavesTheBuilderUsable()
    {
        var expected = _builder.Create(Request, Body);

        Assert.That(() => _builder.Create(Request, Body with { Temperature = double.NaN }), Throws.ArgumentException);

        Assert.That(_builder.Create(Request, Body), Is.EqualTo(expected));
    }

    [Test]
    public void Create_ManyAtOnce_AllRight()
    {
        var bodies = Enumerable.Range(0, 50).Select(i => Body with { Messages = [GroqMessage.User(new string('x', i * 100))] }).ToArray();
        var expected = bodies.Select(body => _builder.Create(Request, body)).ToArray();
        Assert.That(expected, Is.Unique);

        Parallel.For(0, 5_000, i =>
        {
            if (_builder.Create(Request, bodies[i % bodies.Length]) != expected[i % bodies.Length])
            {
                throw new AssertionException($"key {i}");
            }
        });
    }

    [Test]
    public void Create_TwoKilobytePrompt_AllocatesNextToNothing()
    {
        const int Rounds = 100;
        var prompt = new StringBuilder().Insert(0, "def add(a, b):\n    return a + b  # \"sum\"\n", 50).ToString(0, 2_048);
        var request = new CompletionRequest(prompt) { Intent = Intent.TestCaseGeneration(3), JsonMode = true };
        var body = Body with { Messages = [GroqMessage.System("Answer in JSON."), GroqMessage.User(prompt)], Temperature = 0.2, MaxCompletionTokens = 1_024, ResponseFormat = GroqResponseFormat.JsonObject };
        for (var i = 0; i < Rounds; i++)
        {
            _builder.Create(request, body);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            _builder.Create(request, body);
        }

        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / Rounds, Is.LessThan(100));
    }

    private static JsonElement Json(string json) => JsonElement.Parse(json);

    private static Dictionary<string, string> Pairs(params (string Name, string Value)[] pairs) => pairs.ToDictionary(static pair => pair.Name, static pair => pair.Value);

    private static FieldInfo BackingField(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)!;

    // A value the property does not have. A type that is missing here is one nobody has thought about yet.
    private static object Another(PropertyInfo property, object owner) => property.GetValue(owner) switch
    {
        string text => text + "!",
        bool yes => !yes,
        int number => number + 1,
        CacheMode => CacheMode.Refresh,
        WhenQuotaIsOut => WhenQuotaIsOut.Wait,
        Intent => Intent.Hint(2),
        IReadOnlyList<GroqMessage> => new[] { GroqMessage.User("Say goodbye") },
        null => Sample(property.PropertyType),
        var value => throw new NotSupportedException($"{property.Name} is a {value.GetType()}: say here how to change it."),
    };

    private static object Sample(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) => "x",
        var t when t == typeof(bool) => true,
        var t when t == typeof(int) => 7,
        var t when t == typeof(long) => 7L,
        var t when t == typeof(double) => 0.7,
        var t when t == typeof(IReadOnlyDictionary<string, GuardMode>) => new Dictionary<string, GuardMode> { ["code"] = GuardMode.Off },
        var t when t == typeof(TimeSpan) => TimeSpan.FromSeconds(7),
        var t when t == typeof(JsonElement) => Json("\"auto\""),
        var t when t == typeof(GroqJsonSchema) => new GroqJsonSchema("x", Json("{}")),
        var t when t == typeof(GroqResponseFormat) => GroqResponseFormat.JsonObject,
        var t when t == typeof(GroqStreamOptions) => new GroqStreamOptions { IncludeUsage = true },
        var t when t == typeof(IReadOnlyList<string>) => new[] { "x" },
        var t when t == typeof(IReadOnlyList<GroqMessage>) => new[] { GroqMessage.Assistant("x") },
        var t when t == typeof(IReadOnlyList<GroqContentPart>) => new[] { GroqContentPart.FromText("Say hello") },
        var t when t == typeof(IReadOnlyList<GroqToolCall>) => new[] { new GroqToolCall("x", "x", "{}") },
        var t when t == typeof(IReadOnlyList<UntrustedPart>) => new[] { new UntrustedPart("x", "x") },
        var t when t == typeof(IReadOnlyList<GroqTool>) => new[] { GroqTool.Create("x") },
        var t when t == typeof(IReadOnlyDictionary<string, string>) => Pairs(("x", "y")),
        var t when t == typeof(IReadOnlyDictionary<string, JsonElement>) || t == typeof(IDictionary<string, JsonElement>) => new Dictionary<string, JsonElement> { ["x"] = Json("1") },
        var t => throw new NotSupportedException($"Say here how to make a {t}."),
    };
}
