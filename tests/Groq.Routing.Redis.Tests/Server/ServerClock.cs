using System.Globalization;

namespace Groq.Routing.Redis.Tests.Server;

/// <summary>The clock of a real redis-server, in a file that libfaketime reads: <c>TIME</c> and the expiry of keys go by it. It stands still by itself.</summary>
internal sealed class ServerClock : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public ServerClock(DateTimeOffset start) => Set(start);

    /// <summary>Whether this machine has what it takes.</summary>
    public static bool IsAvailable => FakeTime is not null && Malloc is not null;

    // jemalloc asks for the time before libfaketime is ready to answer; the allocator of glibc's debugging library does not.
    private static string? Malloc => Library("libc_malloc_debug.so.0");

    private static string? FakeTime => Library(Path.Combine("faketime", "libfaketime.so.1"));

    public DateTimeOffset Now { get; private set; }

    /// <summary>Sets the clock, forward or back.</summary>
    public void Set(DateTimeOffset now)
    {
        Now = now;
        var next = _file + ".next";

        // libfaketime rounds in binary, and may end up a microsecond short; half of one on top keeps what the server reads exact.
        File.WriteAllText(next, now.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff5", CultureInfo.InvariantCulture));
        File.Move(next, _file, overwrite: true);
    }

    public void Advance(TimeSpan time) => Set(Now + time);

    /// <summary>Makes a server that is started with it go by this clock.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = $"{Malloc} {FakeTime}",
        ["FAKETIME_TIMESTAMP_FILE"] = _file,
        ["FAKETIME_NO_CACHE"] = "1",
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
        ["TZ"] = "UTC",
    };

    public void Dispose() => File.Delete(_file);

    private static string? Library(string name) =>
        new[] { "/lib", "/usr/lib" }
            .Where(Directory.Exists)
            .SelectMany(d => Directory.EnumerateDirectories(d, "*-linux-gnu*"))
            .Select(d => Path.Combine(d, name))
            .FirstOrDefault(File.Exists);
}
