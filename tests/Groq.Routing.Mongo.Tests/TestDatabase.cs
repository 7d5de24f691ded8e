using Groq.Routing.Servers;
using MongoDB.Driver;

namespace Groq.Routing.Mongo.Tests;

/// <summary>The MongoDB of this test run.</summary>
[SetUpFixture]
public sealed class TestDatabase
{
    private static readonly List<string> Created = [];
    private static MongoServer? _server;
    private static MongoClient? _client;
    private static string? _missing;

    /// <summary>Where a driver finds it.</summary>
    public static string ConnectionString => Server.ConnectionString;

    /// <summary>Time, for the server and for stores that are given it.</summary>
    public static TestTime Time { get; } = new();

    public static MongoServer Server
    {
        get
        {
            if (_missing is not null)
            {
                Assert.Ignore(_missing);
            }

            return _server!;
        }
    }

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        try
        {
            _server = await MongoServer.StartAsync();
            _client = new MongoClient(_server.ConnectionString);
        }
        catch (ProgramNotFoundException exception)
        {
            _missing = exception.Message;
        }
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var name in Created)
        {
            await _client!.DropDatabaseAsync(name);
        }

        _client?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>An empty database.</summary>
    public static IMongoDatabase Create()
    {
        _ = Server;
        var name = $"groq_routing_test_{Guid.NewGuid():N}";
        Created.Add(name);
        return _client!.GetDatabase(name);
    }

    /// <summary>Lets time pass, on the server's clock too: at once where that is ours to move.</summary>
    public static async Task PassAsync(TimeSpan duration)
    {
        if (Server.Clock is { } clock)
        {
            clock.Advance(duration);
            Time.Advance(duration);
        }
        else
        {
            await Task.Delay(duration);
        }
    }
}
