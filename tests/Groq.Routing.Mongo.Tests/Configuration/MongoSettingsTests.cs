using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MongoDB.Driver;

namespace Groq.Routing.Mongo.Tests.Configuration;

[TestFixture]
[NonParallelizable]
public sealed class MongoSettingsTests
{
    private readonly string? _variable = Environment.GetEnvironmentVariable("MONGODB_URI");

    [SetUp]
    public void ForgetVariable() => Environment.SetEnvironmentVariable("MONGODB_URI", null);

    [TearDown]
    public void RestoreVariable() => Environment.SetEnvironmentVariable("MONGODB_URI", _variable);

    [Test]
    public void Options_FromEverywhere_CodeWinsOverTheSectionAndTheSectionOverTheEnvironment()
    {
        Environment.SetEnvironmentVariable("MONGODB_URI", "mongodb://environment");
        var section = new Dictionary<string, string?> { ["Groq:Mongo:ConnectionString"] = "mongodb://section", ["Groq:Mongo:Database"] = "school" };

        Assert.That(Read([], static b => b.AddMongo()), Is.EqualTo(("mongodb://environment", (string?)null)));
        Assert.That(Read(section, static b => b.AddMongo()), Is.EqualTo(("mongodb://section", "school")));
        Assert.That(Read(section, static b => b.AddMongo("mongodb://code")), Is.EqualTo(("mongodb://code", "school")));
        Assert.That(Read(section, static b => b.AddMongo(o => o.Database = "code")), Is.EqualTo(("mongodb://section", "code")));
    }

    [TestCase("mongodb://user:hunter2@", "Groq:Mongo:ConnectionString (or MONGODB_URI) is not a MongoDB connection string")]
    [TestCase("postgres://user:hunter2@host", "Groq:Mongo:ConnectionString (or MONGODB_URI) is not a MongoDB connection string")]
    [TestCase("mongodb://user:hunter2@host/?wtimeout=soon", "Groq:Mongo:ConnectionString (or MONGODB_URI) is not a MongoDB connection string")]
    public void Start_WithAConnectionStringThatCannotWork_NamesItAndShowsNoPassword(string connection, string problem) =>
        Assert.That(() => Start(new() { ["Groq:Mongo:ConnectionString"] = connection }, static b => b.AddMongo()),
            Throws.TypeOf<OptionsValidationException>().With.Message.Contains(problem).And.Message.Not.Contains("hunter2"));

    [TestCase("Groq:Mongo:Database", "a b/c", "Groq:Mongo:Database is 'a b/c'")]
    [TestCase("Groq:Mongo:Db", "a", "Db")]
    public void Start_WithASettingThatCannotWork_NamesIt(string name, string value, string problem) =>
        Assert.That(() => Start(new() { ["Groq:Mongo:ConnectionString"] = "mongodb://host", [name] = value }, static b => b.AddMongo()),
            Throws.Exception.With.Message.Contains(problem));

    [Test]
    public void Start_WithoutAnAddress_SaysWhatIsMissing() =>
        Assert.That(() => Start([], static b => b.AddMongo()), Throws.TypeOf<OptionsValidationException>()
            .With.Message.Contains("Groq:Mongo:ConnectionString (or MONGODB_URI) is missing, and the services have no IMongoDatabase or IMongoClient"));

    [Test]
    public void Start_WithoutMongo_Works() => Assert.That(() => Start([], static b => b.AddMongo("mongodb://127.0.0.1:1")), Throws.Nothing);

    [Test]
    public void AddMongo_Twice_AddsOneStore()
    {
        using var services = Services([], static b => b.AddMongo("mongodb://one").AddMongo("mongodb://two"));

        Assert.That(services.GetServices<IQuotaStore>().Select(s => s.Name), Is.EqualTo(new[] { "mongo" }));
        Assert.That(services.GetRequiredService<IOptions<MongoStoreOptions>>().Value.ConnectionString, Is.EqualTo("mongodb://two"));
    }

    [TestCase("mongodb://host", null, "groq_routing")]
    [TestCase("mongodb://host/school", null, "school")]
    [TestCase("mongodb://host/school", "classroom", "classroom")]
    public void Database_OfAnAddress_IsThatOfTheSettingsOrTheAddressOrOurs(string connection, string? database, string expected)
    {
        using var services = Services([], b => b.AddMongo(o => (o.ConnectionString, o.Database) = (connection, database)));

        Assert.That(DatabaseOf(services), Is.EqualTo(expected));
    }

    [Test]
    public void AddMongo_WithTheHostsOwn_UsesItsDatabaseOrItsClient()
    {
        using var client = new MongoClient("mongodb://127.0.0.1:1");

        using var ofDatabase = Services([], static b => b.AddMongo(), s => s.AddSingleton(client.GetDatabase("own")));
        using var ofClient = Services(new() { ["Groq:Mongo:Database"] = "school" }, static b => b.AddMongo(), s => s.AddSingleton<IMongoClient>(client));
        using var ofKey = Services(
            [],
            static b => b.AddMongo(static s => s.GetRequiredKeyedService<IMongoClient>("groq").GetDatabase("keyed")),
            s => s.AddKeyedSingleton<IMongoClient>("groq", client));

        Assert.That(DatabaseOf(ofDatabase), Is.EqualTo("own"));
        Assert.That(DatabaseOf(ofClient), Is.EqualTo("school"));
        Assert.That(DatabaseOf(ofKey), Is.EqualTo("keyed"));
    }

    [Test]
    public void OwnClient_OnADefaultAddress_LooksForAnotherServerSoon()
    {
        using var ours = MongoConnection.Connect("mongodb://127.0.0.1:1");
        using var given = MongoConnection.Connect("mongodb://127.0.0.1:1/?connectTimeoutMS=7000&serverSelectionTimeoutMS=8000&appName=school");

        Assert.That(ours.Settings.ConnectTimeout, Is.EqualTo(TimeSpan.FromSeconds(5)));
        Assert.That(ours.Settings.ServerSelectionTimeout, Is.EqualTo(TimeSpan.FromSeconds(5)));
        Assert.That(given.Settings.ConnectTimeout, Is.EqualTo(TimeSpan.FromSeconds(7)));
        Assert.That(given.Settings.ServerSelectionTimeout, Is.EqualTo(TimeSpan.FromSeconds(8)));
        Assert.That(given.Settings.ApplicationName, Is.EqualTo("school"));
    }

    [Test]
    public void Ledger_InMongo_WaitsForTheMajorityAndReadsThePrimary()
    {
        using var services = Services([], static b => b.AddMongo("mongodb://127.0.0.1:1/?w=1&readPreference=secondary"));

        var quota = services.GetRequiredService<MongoCollections>().Quota.Settings;

        Assert.That(quota.WriteConcern, Is.EqualTo(WriteConcern.WMajority));
        Assert.That(quota.ReadPreference, Is.EqualTo(ReadPreference.Primary));
    }

    [Test]
    public async Task Ledger_OnMongo_KnowsWhatAllInstancesHaveUsed()
    {
        var database = TestDatabase.Create();
        Dictionary<string, string?> patient = new() { ["Groq:StoreTimeout"] = "00:00:30" };
        using var one = Services(patient, b => b.AddMongo(_ => database));
        using var two = Services(patient, b => b.AddMongo(_ => database));
        var model = new QuotaModel("m", new ModelLimits { Rpd = 100 });
        foreach (var instance in new[] { one, two })
        {
            var request = new QuotaRequest(new[] { new QuotaCandidate(model, 1, 1) });
            Assert.That((await instance.GetRequiredService<QuotaLedger>().ReserveAsync(request, TimeSpan.Zero, default)).Link?.Store.Name, Is.EqualTo("mongo"));
        }

        var known = two.GetRequiredService<QuotaLedger>().ReadKnown(model);

        Assert.That(known.Ledger!.Dimensions.Single().Used, Is.EqualTo(2).Within(0.2));
    }

    private static string DatabaseOf(ServiceProvider services) =>
        services.GetRequiredService<MongoCollections>().Quota.Database.DatabaseNamespace.DatabaseName;

    private static (string?, string?) Read(Dictionary<string, string?> settings, Action<IGroqRoutingBuilder> add)
    {
        using var services = Services(settings, add);
        var options = services.GetRequiredService<IOptions<MongoStoreOptions>>().Value;
        return (options.ConnectionString, options.Database);
    }

    private static void Start(Dictionary<string, string?> settings, Action<IGroqRoutingBuilder> add)
    {
        using var services = Services(settings, add);
        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<IModelRouter>();
    }

    private static ServiceProvider Services(Dictionary<string, string?> settings, Action<IGroqRoutingBuilder> add, Action<IServiceCollection>? host = null)
    {
        var services = new ServiceCollection();
        host?.Invoke(services);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        add(services.AddGroqRouting(configuration, static o => o.ApiKey = "gsk_test"));
        return services.BuildServiceProvider();
    }
}
