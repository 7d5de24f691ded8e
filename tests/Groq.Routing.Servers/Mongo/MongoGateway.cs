using System.Net;
using System.Net.Sockets;
using MongoDB.Bson;
using MongoDB.Bson.Serialization;
using Npgsql;
using NpgsqlTypes;

namespace Groq.Routing.Servers;

/// <summary>Speaks MongoDB's wire protocol on one side and DocumentDB's SQL functions on the other. It translates and does nothing else.</summary>
public sealed class MongoGateway : IAsyncDisposable
{
    private const int DuplicateKey = 11000;
    private const int CommandNotFound = 59;
    private const int IndexOptionsConflict = 85;

    // Inside its answers the engine has codes of its own.
    private static readonly Dictionary<int, int> EngineCodes = new() { [319029277] = DuplicateKey, [570425373] = IndexOptionsConflict };

    // Addressed to the driver's own machinery, or the same for every command.
    private static readonly string[] NotForTheEngine = ["$db", "$readPreference", "lsid", "txnNumber", "$clusterTime", "apiVersion", "writeConcern", "readConcern"];

    private readonly NpgsqlDataSource _source;
    private readonly Lock _gate = new();
    private readonly HashSet<Socket> _open = [];
    private TaskCompletionSource _paused = new();
    private TcpListener _listener;
    private Task _accepting;

    public MongoGateway(NpgsqlDataSource source)
    {
        _source = source;
        _paused.SetResult();
        (_listener, _accepting) = Listen(port: 0);
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>Where a driver finds it.</summary>
    public string ConnectionString => $"mongodb://127.0.0.1:{Port}/?directConnection=true";

    /// <summary>Refuses and cuts every connection, as a server that was killed.</summary>
    public async Task KillAsync()
    {
        _listener.Stop();
        lock (_gate)
        {
            foreach (var socket in _open)
            {
                socket.Dispose();
            }
        }

        await _accepting;
    }

    /// <summary>Answers nobody, as a server that hangs.</summary>
    public void Pause() => _paused = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Does what was asked meanwhile, and goes on.</summary>
    public void Resume() => _paused.TrySetResult();

    /// <summary>Takes connections again.</summary>
    public void Restart() => (_listener, _accepting) = Listen(Port);

    public async ValueTask DisposeAsync() => await KillAsync();

    private (TcpListener Listener, Task Accepting) Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return (listener, AcceptAsync(listener));
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptSocketAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The listener was stopped.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        socket.NoDelay = true;
        lock (_gate)
        {
            _open.Add(socket);
        }

        try
        {
            await using var stream = new NetworkStream(socket);
            while (await WireMessage.ReadAsync(stream) is { } message)
            {
                await _paused.Task;
                var answer = await DoAsync(message.Body);
                if (!message.Silent)
                {
                    await stream.WriteAsync(message.Answer(answer));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // The client is gone, or we were killed.
        }
        finally
        {
            socket.Dispose();
            lock (_gate)
            {
                _open.Remove(socket);
            }
        }
    }

    private async Task<BsonDocument> DoAsync(BsonDocument command)
    {
        var database = command.GetValue("$db", "admin").AsString;
        foreach (var name in NotForTheEngine)
        {
            command.Remove(name);
        }

        try
        {
            return command.GetElement(0).Name switch
            {
                "hello" or "isMaster" or "ismaster" => Hello(),
                "ping" or "endSessions" or "killCursors" => new BsonDocument("ok", 1.0),
                "buildInfo" => new BsonDocument { ["version"] = "7.0.0", ["ok"] = 1.0 },
                "insert" => WithKnownCodes(await CallAsync("SELECT p_result::bytea FROM documentdb_api.insert($1, $2::bytea::documentdb_core.bson, NULL, NULL)", database, command)),
                "update" => WithKnownCodes(await InCollectionAsync("SELECT p_result::bytea FROM documentdb_api.update($1, $2::bytea::documentdb_core.bson, NULL, NULL)", database, command)),
                "delete" => await InCollectionAsync("SELECT p_result::bytea FROM documentdb_api.delete($1, $2::bytea::documentdb_core.bson, NULL, NULL)", database, command),
                "findAndModify" => await InCollectionAsync("SELECT p_result::bytea FROM documentdb_api.find_and_modify($1, $2::bytea::documentdb_core.bson, NULL)", database, command),
                "find" => await CallAsync("SELECT cursorpage::bytea FROM documentdb_api.find_cursor_first_page($1, $2::bytea::documentdb_core.bson)", database, command),
                "aggregate" => await InCollectionAsync("SELECT cursorpage::bytea FROM documentdb_api.aggregate_cursor_first_page($1, $2::bytea::documentdb_core.bson)", database, command),
                "listIndexes" => await CallAsync("SELECT cursorpage::bytea FROM documentdb_api.list_indexes_cursor_first_page($1, $2::bytea::documentdb_core.bson)", database, command),
                "count" => await CallAsync("SELECT document::bytea FROM documentdb_api.count_query($1, $2::bytea::documentdb_core.bson)", database, command),
                "createIndexes" => await CreateIndexesAsync(database, command),
                "dropDatabase" => await DropDatabaseAsync(database),
                var other => Error(CommandNotFound, $"no such command: '{other}'"),
            };
        }
        catch (PostgresException exception)
        {
            return Error(exception.SqlState == PostgresErrorCodes.UniqueViolation ? DuplicateKey : 1, exception.MessageText);
        }
        catch (NpgsqlException exception)
        {
            // As a member that is being shut down.
            return Error(91, exception.Message);
        }
        catch (Exception exception) when (exception is not IOException and not ObjectDisposedException)
        {
            return Error(1, $"The gateway failed: {exception}");
        }
    }

    private async Task<BsonDocument> CallAsync(string sql, string database, BsonDocument command)
    {
        await using var call = _source.CreateCommand(sql);
        call.Parameters.Add(new() { Value = database, NpgsqlDbType = NpgsqlDbType.Text });
        call.Parameters.Add(new() { Value = command.ToBson(), NpgsqlDbType = NpgsqlDbType.Bytea });
        var answer = await call.ExecuteScalarAsync();
        return BsonSerializer.Deserialize<BsonDocument>((byte[])answer!);
    }

    /// <summary>
    /// The engine knows no time ($$NOW) in a collection that does not exist, or that another of its connections has only just made; MongoDB does.
    /// So it is made to exist, and asked again.
    /// </summary>
    private async Task<BsonDocument> InCollectionAsync(string sql, string database, BsonDocument command)
    {
        const string NoTime = "$$NOW";
        const int MostAttempts = 5;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await CallAsync(sql, database, command);
                if (attempt == MostAttempts || !answer.TryGetValue("writeErrors", out var errors) || !errors.ToString()!.Contains(NoTime, StringComparison.Ordinal))
                {
                    return answer;
                }
            }
            catch (PostgresException exception) when (attempt < MostAttempts && exception.MessageText.Contains(NoTime, StringComparison.Ordinal))
            {
            }

            await using var create = _source.CreateCommand("SELECT documentdb_api.create_collection($1, $2)");
            create.Parameters.Add(new() { Value = database, NpgsqlDbType = NpgsqlDbType.Text });
            create.Parameters.Add(new() { Value = command[0].AsString, NpgsqlDbType = NpgsqlDbType.Text });
            await create.ExecuteNonQueryAsync();
        }
    }

    private static BsonDocument WithKnownCodes(BsonDocument result)
    {
        foreach (var error in result.GetValue("writeErrors", new BsonArray()).AsBsonArray.Append(result).Select(static e => e.AsBsonDocument))
        {
            if (error.TryGetValue("code", out var code) && code.IsInt32 && EngineCodes.TryGetValue(code.AsInt32, out var known))
            {
                error["code"] = known;
            }
        }

        return result;
    }

    private async Task<BsonDocument> CreateIndexesAsync(string database, BsonDocument command)
    {
        var created = await CallAsync("SELECT retval::bytea FROM documentdb_api.create_indexes_background($1, $2::bytea::documentdb_core.bson)", database, command);

        // The engine answers for each shard; there is one.
        return WithKnownCodes(created.TryGetValue("raw", out var shards) ? shards.AsBsonDocument.GetElement(0).Value.AsBsonDocument : created);
    }

    private async Task<BsonDocument> DropDatabaseAsync(string database)
    {
        await using var call = _source.CreateCommand("SELECT documentdb_api.drop_database($1)");
        call.Parameters.Add(new() { Value = database, NpgsqlDbType = NpgsqlDbType.Text });
        await call.ExecuteNonQueryAsync();
        return new BsonDocument("ok", 1.0);
    }

    private static BsonDocument Hello() => new()
    {
        ["helloOk"] = true,
        ["ismaster"] = true,
        ["isWritablePrimary"] = true,
        ["maxBsonObjectSize"] = 16 * 1024 * 1024,
        ["maxMessageSizeBytes"] = 48_000_000,
        ["maxWriteBatchSize"] = 100_000,
        ["localTime"] = DateTime.UtcNow,
        ["connectionId"] = 1,
        ["minWireVersion"] = 0,
        ["maxWireVersion"] = 21,
        ["readOnly"] = false,
        ["ok"] = 1.0,
    };

    private static BsonDocument Error(int code, string message) => new()
    {
        ["ok"] = 0.0,
        ["errmsg"] = message,
        ["code"] = code,
    };
}
