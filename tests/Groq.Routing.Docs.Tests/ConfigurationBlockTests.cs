using System.Text;
using Groq.Routing.Mongo;
using Groq.Routing.Redis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Groq.Routing.Docs.Tests;

/// <summary>Settings on the pages are settings that a host starts with.</summary>
[TestFixture]
public sealed class ConfigurationBlockTests
{
    // What every host has, from its environment.
    private static readonly Dictionary<string, string?> Required = new()
    {
        ["Groq:ApiKey"] = "gsk_test",
        ["Groq:Redis:ConnectionString"] = "localhost:6379",
        ["Groq:Mongo:ConnectionString"] = "mongodb://localhost:27017",
    };

    [TestCaseSource(nameof(Blocks))]
    public void Bind_SettingsOfAPage_AreValid(string place)
    {
        var block = CodeBlock.In("json").Single(b => b.ToString() == place);

        Assert.That(() => Start(block.Code), Throws.Nothing);
    }

    [TestCase("""{"Groq":{"MaxOutputToken":5}}""")]
    [TestCase("""{"Groq":{"Temperature":5}}""")]
    [TestCase("""{"Groq":{"Redis":{"Databas":5}}}""")]
    public void Bind_SettingThatCannotBe_Throws(string json) => Assert.That(() => Start(json), Throws.Exception);

    private static void Start(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Required).AddJsonStream(stream).Build();
        Assert.That(json, Does.Contain("\"Groq\""), "a block of JSON shows settings");
        var services = new ServiceCollection();
        services.AddGroqRouting(configuration).AddRedis().AddMongo();
        using var provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<IOptions<GroqRoutingOptions>>().Value;
        _ = provider.GetRequiredService<IOptions<RedisStoreOptions>>().Value;
        _ = provider.GetRequiredService<IOptions<MongoStoreOptions>>().Value;
    }

    private static IEnumerable<string> Blocks() => CodeBlock.In("json").Select(b => b.ToString());
}
