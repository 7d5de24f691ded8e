using System.Text.Json;

namespace Groq.Routing.Tests.Schemas;

[TestFixture]
internal sealed class SchemaCacheTests
{
    private SchemaCache _cache;

    [SetUp]
    public void SetUp() => _cache = new SchemaCache(new SchemaOptions());

    [Test]
    public void Find_SameText_CompilesOnce()
    {
        var first = _cache.Find(JsonElement.Parse("""{"type":"string"}"""), out _);
        var second = _cache.Find(JsonElement.Parse("""{"type":"string"}"""), out _);

        Assert.That(first, Is.Not.Null.And.SameAs(second));
    }

    [Test]
    public void Find_BrokenSchema_SaysWhereEveryTime()
    {
        for (var i = 0; i < 2; i++)
        {
            Assert.That(_cache.Find(JsonElement.Parse("""{"type":"x"}"""), out var problem), Is.Null);
            Assert.That(problem, Does.StartWith("#/type must"));
        }
    }

    [Test]
    public void Find_MoreSchemasThanItHolds_ForgetsTheUnused()
    {
        var used = _cache.Find(JsonElement.Parse("true"), out _);
        var unused = _cache.Find(JsonElement.Parse("false"), out _);
        for (var i = 0; i < 1000; i++)
        {
            _cache.Find(JsonElement.Parse($$"""{"minimum":{{i}}}"""), out _);
            Assert.That(_cache.Find(JsonElement.Parse("true"), out _), Is.SameAs(used));
        }

        Assert.That(_cache.Find(JsonElement.Parse("false"), out _), Is.Not.SameAs(unused));
    }

    [Test]
    public void Find_DisposedOrMissingSchema_IsAProblem()
    {
        var document = JsonDocument.Parse("{}");
        var disposed = document.RootElement;
        document.Dispose();

        Assert.That(_cache.Find(disposed, out var problem), Is.Null);
        Assert.That(problem, Does.Contain("disposed"));
        Assert.That(_cache.Find(default, out _), Is.Null);
    }
}
