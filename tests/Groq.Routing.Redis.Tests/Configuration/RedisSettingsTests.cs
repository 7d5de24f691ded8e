using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Groq.Routing.Redis.Tests.Configuration;

[TestFixture]
[NonParallelizable]
public sealed class RedisSettingsTests
{
    [SetUp]
    [TearDown]
    public void ForgetVariables()
    {
        Environment.SetEnvironmentVariable("REDIS_URL", null);
        Environment.SetEnvironmentVariable("REDIS_DB", null);
    }

    private string? _url;

    [OneTimeSetUp]
    public void KeepUrl() => _url = Environment.GetEnvironmentVariable("REDIS_URL");

    [OneTimeTearDown]
    public void RestoreUrl() => Environment.SetEnvironmentVariable("REDIS_URL", _url);

    [Test]
    public void Options_FromEverywhere_CodeWinsOverTheSectionAndTheSectionOverTheEnvironment()
    {
        Environment.SetEnvironmentVariable("REDIS_URL", "redis://environment/1");
        Environment.SetEnvironmentVariable("REDIS_DB", "4");

        Assert.That(Read([], b => b.AddRedis()), Is.EqualTo(("redis://environment/1", (int?)4, "groq")));
        Assert.That(Read(new() { ["Groq:Redis:KeyPrefix"] = "school" }, b => b.AddRedis()), Is.EqualTo(("redis://environment/1", (int?)4, "school")));
        Assert.That(Read(new() { ["Groq:Redis:ConnectionString"] = "section" }, b => b.AddRedis()), Is.EqualTo(("section", (int?)null, "groq")));
        Assert.That(Read(new() { ["Groq:Redis:ConnectionString"] = "section", ["Groq:Redis:Database"] = "5" }, b => b.AddRedis(o => o.KeyPrefix = "x")), Is.EqualTo(("section", (int?)5, "x")));
        Assert.That(Read(new() { ["Groq:Redis:Database"] = "5" }, b => b.AddRedis("redis://code/2")), Is.EqualTo(("redis://code/2", (int?)null, "groq")));
    }

    [TestCase("Groq:Redis:ConnectionString", "redis://:hunter2@cache/one", "Groq:Redis:ConnectionString (or REDIS_URL) cannot be used")]
    [TestCase("Groq:Redis:Database", "-1", "Groq:Redis:Database is -1")]
    [TestCase("Groq:Redis:KeyPrefix", "{a}", "Groq:Redis:KeyPrefix is '{a}'")]
    [TestCase("Groq:Redis:Prefix", "a", "Prefix")]
    public void Start_WithASettingThatCannotWork_NamesItAndShowsNoPassword(string name, string value, string problem)
    {
        var settings = new Dictionary<string, string?> { ["Groq:Redis:ConnectionString"] = "cache", [name] = value };

        Assert.That(() => Start(settings, b => b.AddRedis()), Throws.Exception.With.Message.Contains(problem).And.Message.Not.Contains("hunter2"));
    }

    [Test]
    public void Start_WithAVariableThatIsNoNumber_NamesIt()
    {
        Environment.SetEnvironmentVariable("REDIS_DB", "first");

        Assert.That(() => Start([], b => b.AddRedis("cache")), Throws.TypeOf<OptionsValidationException>().With.Message.Contains("REDIS_DB is 'first'"));
    }

    [Test]
    public void Start_WithoutAnAddress_SaysWhatIsMissing() =>
        Assert.That(() => Start([], b => b.AddRedis()), Throws.TypeOf<OptionsValidationException>()
            .With.Message.Contains("Groq:Redis:ConnectionString (or REDIS_URL) is missing, and the services have no IConnectionMultiplexer"));

    [Test]
    public void Start_WithoutRedis_Works() => Assert.That(() => Start([], b => b.AddRedis("localhost:1")), Throws.Nothing);

    [Test]
    public void AddRedis_Twice_AddsOneStore()
    {
        using var services = Services([], b => b.AddRedis("one").AddRedis("two"));

        Assert.That(services.GetServices<IQuotaStore>().Select(s => s.Name), Is.EqualTo(new[] { "redis" }));
        Assert.That(services.GetRequiredService<IOptions<RedisStoreOptions>>().Value.ConnectionString, Is.EqualTo("two"));
    }

    private static (string?, int?, string) Read(Dictionary<string, string?> settings, Action<IGroqRoutingBuilder> add)
    {
        using var services = Services(settings, add);
        var options = services.GetRequiredService<IOptions<RedisStoreOptions>>().Value;
        return (options.ConnectionString, options.Database, options.KeyPrefix);
    }

    private static void Start(Dictionary<string, string?> settings, Action<IGroqRoutingBuilder> add)
    {
        using var services = Services(settings, add);
        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<IModelRouter>();
    }

    private static ServiceProvider Services(Dictionary<string, string?> settings, Action<IGroqRoutingBuilder> add)
    {
        settings["Groq:ApiKey"] = "gsk_test";
        var services = new ServiceCollection();
        add(services.AddGroqRouting(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));
        return services.BuildServiceProvider();
    }
}
