using System.Text;

namespace Groq.Routing.Tests.Caching;

/// <summary>What a shared store holds outlives a release: the files in <c>Records</c> were written by earlier versions and decode for ever.</summary>
[TestFixture]
public sealed class CacheRecordTests
{
    private static readonly CacheEntry Full = new()
    {
        Response = "Zwölf Äpfel 🍎",
        Model = "openai/gpt-oss-20b",
        Complexity = Complexity.Complex,
        FinishReason = "stop",
        ToolCalls = [new GroqToolCall("call_1", "add", """{"a":1,"b":2}""")],
        Warnings = [new GuardFinding("code", GuardStages.Output, GuardAction.Warn, "eval", "The answer executes code.")],
        Usage = new TokenUsage(120, 30, 20, 5),
        CreatedAt = new DateTimeOffset(2026, 11, 25, 2, 30, 0, TimeSpan.Zero),
    };

    [Test]
    public void TryDecode_OfTheFullRecordOfVersion1_ReadsEveryField()
    {
        Assert.That(CacheRecord.TryDecode(Read("cache-v1-full.json"), out var entry), Is.True);
        Assert.That(entry, Is.EqualTo(Full).UsingPropertiesComparer());
    }

    [Test]
    public void TryDecode_OfTheLeastRecordOfVersion1_LeavesTheOthersOut()
    {
        Assert.That(CacheRecord.TryDecode(Read("cache-v1-least.json"), out var entry), Is.True);
        Assert.That(entry, Is.EqualTo(new CacheEntry { Response = "yes", Model = "m" }).UsingPropertiesComparer());
    }

    [Test]
    public void Encode_OfTheFullEntry_WritesTheRecordOfThisVersion() =>
        Assert.That(Encoding.UTF8.GetString(CacheRecord.Encode(Full)), Is.EqualTo(Encoding.UTF8.GetString(Read("cache-v1-full.json")).TrimEnd()));

    [TestCase("", TestName = "TryDecode_Nothing_IsRefused")]
    [TestCase("null", TestName = "TryDecode_Null_IsRefused")]
    [TestCase("{}", TestName = "TryDecode_NoVersion_IsRefused")]
    [TestCase("""{"v":1}""", TestName = "TryDecode_NoEntry_IsRefused")]
    [TestCase("""{"v":2,"entry":{"response":"a","model":"m"}}""", TestName = "TryDecode_UnknownVersion_IsRefused")]
    [TestCase("""{"v":1,"entry":{"response":null,"model":"m"}}""", TestName = "TryDecode_NullText_IsRefused")]
    [TestCase("""{"v":1,"entry":{"model":"m"}}""", TestName = "TryDecode_NoText_IsRefused")]
    [TestCase("""{"v":1,"entry":{"response":"a","mod""", TestName = "TryDecode_Torn_IsRefused")]
    public void TryDecode(string record)
    {
        Assert.That(CacheRecord.TryDecode(Encoding.UTF8.GetBytes(record), out var entry), Is.False);
        Assert.That(entry, Is.Null);
    }

    private static byte[] Read(string file) => File.ReadAllBytes(Path.Combine(TestContext.CurrentContext.TestDirectory, "Caching", "Records", file));
}
