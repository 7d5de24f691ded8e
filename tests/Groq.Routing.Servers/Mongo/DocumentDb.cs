using Npgsql;

namespace Groq.Routing.Servers;

/// <summary>DocumentDB on PostgreSQL, as <c>tests/install/mongo.sh</c> installs it: a database of the tests' own, empty, gone afterwards.</summary>
public sealed class DocumentDb : IAsyncDisposable
{
    private static readonly string Root = Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "groq-routing",
        "documentdb");

    private readonly ServerProcess _process;
    private readonly string _folder;

    private DocumentDb(ServerProcess process, string folder, FakeClock clock, NpgsqlDataSource source)
    {
        _process = process;
        _folder = folder;
        Clock = clock;
        Source = source;
    }

    /// <summary>The server's clock.</summary>
    public FakeClock Clock { get; }

    /// <summary>Connections to it.</summary>
    public NpgsqlDataSource Source { get; }

    /// <exception cref="ProgramNotFoundException">It is not installed.</exception>
    public static async Task<DocumentDb> StartAsync()
    {
        if (!File.Exists(Path.Combine(Root, "installed")))
        {
            throw new ProgramNotFoundException($"DocumentDB is not in {Root}: run tests/install/mongo.sh.");
        }

        var inside = $"/tmp/{Path.GetRandomFileName()}";
        var folder = Root + inside;
        Directory.CreateDirectory(folder);
        var clock = new FakeClock(Path.Combine(folder, "clock"));
        clock.Write();
        var process = ServerProcess.Start(
            null,
            ["chroot", Root, "sh", "-c", $"""
                chown -R postgres {inside}
                exec setpriv --reuid postgres --regid postgres --clear-groups sh -c '
                  PATH=/usr/lib/postgresql/18/bin:$PATH
                  initdb -D {inside}/data --no-sync -A trust -U postgres --encoding UTF8 --locale C.UTF-8
                  exec env {string.Join(' ', FakeClock.Environment($"{inside}/clock").Select(v => $"{v.Key}={v.Value}"))} postgres -D {inside}/data \
                    -c shared_preload_libraries=pg_cron,pg_documentdb_core,pg_documentdb -c cron.database_name=postgres \
                    -c listen_addresses= -c unix_socket_directories={inside} -c documentdb.localhost_connection_string=host={inside} \
                    -c fsync=off -c max_connections=200'
                """]);
        var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder
        {
            Host = folder,
            Username = "postgres",
            Database = "postgres",
            MaxPoolSize = 150,
            MaxAutoPrepare = 20,
        });
        var database = new DocumentDb(process, folder, clock, source);
        await database.PrepareAsync();
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await _process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task PrepareAsync()
    {
        var giveUp = DateTime.UtcNow.AddMinutes(1);
        while (true)
        {
            try
            {
                await using var command = Source.CreateCommand("CREATE EXTENSION IF NOT EXISTS documentdb CASCADE");
                await command.ExecuteNonQueryAsync();
                return;
            }
            catch (NpgsqlException) when (DateTime.UtcNow < giveUp)
            {
                await Task.Delay(50);
            }
        }
    }
}
