using Groq.Routing.Servers;
using MongoDB.Driver;

namespace Groq.Routing.Mongo.Tests.Server;

/// <summary>The MongoDB of this test run.</summary>
[SetUpFixture]
public sealed class TestDatabase
{
    private static DocumentDb? _engine;
    private static MongoGateway? _gateway;
    private static string? _missing;
    private static int _next;

    /// <summary>Its clock.</summary>
    public static FakeClock Clock => Engine.Clock;

    public static string ConnectionString
    {
        get
        {
            _ = Engine;
            return _gateway!.ConnectionString;
        }
    }

    private static DocumentDb Engine
    {
        get
        {
            if (_missing is not null)
            {
                Assert.Ignore(_missing);
            }

            return _engine!;
        }
    }

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        try
        {
            _engine = await DocumentDb.StartAsync();
            _gateway = new MongoGateway(_engine.Source);
        }
        catch (ProgramNotFoundException exception)
        {
            _missing = exception.Message;
        }
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_gateway is not null)
        {
            await _gateway.DisposeAsync();
        }

        if (_engine is not null)
        {
            await _engine.DisposeAsync();
        }
    }

    /// <summary>An empty database.</summary>
    public static IMongoDatabase Create() => new MongoClient(ConnectionString).GetDatabase($"test{Interlocked.Increment(ref _next)}");
}
