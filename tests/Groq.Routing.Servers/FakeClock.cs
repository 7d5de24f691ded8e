using System.Globalization;
using System.Runtime.InteropServices;

namespace Groq.Routing.Servers;

/// <summary>The wall clock of one server: that of this machine, and as far ahead as a test wants it. The server reads it through libfaketime.</summary>
/// <param name="file">Where libfaketime looks for the offset.</param>
public sealed class FakeClock(string file)
{
    private static readonly string Library = $"/usr/lib/{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "aarch64" : "x86_64")}-linux-gnu/faketime/libfaketime.so.1";

    private double _seconds;
    private DateTime? _frozen;

    /// <summary>What a server that starts must find in its environment.</summary>
    /// <param name="fileSeenByServer">The file's path as the server sees it.</param>
    public static IReadOnlyDictionary<string, string> Environment(string fileSeenByServer) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["LD_PRELOAD"] = Library,
        ["FAKETIME_TIMESTAMP_FILE"] = fileSeenByServer,
        ["FAKETIME_NO_CACHE"] = "1",
        ["DONT_FAKE_MONOTONIC"] = "1",
        ["TZ"] = "UTC",
    };

    /// <summary>Moves the clock; backwards too.</summary>
    public void Advance(TimeSpan duration)
    {
        _seconds += duration.TotalSeconds;
        _frozen += duration;
        Write();
    }

    /// <summary>Stops the clock, or sets one that stands still.</summary>
    public void Freeze(DateTime now)
    {
        _frozen = now;
        Write();
    }

    /// <summary>Lets the clock run again, from where it would be.</summary>
    public void Thaw()
    {
        _frozen = null;
        Write();
    }

    /// <summary>Writes the offset where the server finds it.</summary>
    public void Write()
    {
        // Not in place: the server may read at any moment.
        var next = file + ".next";

        // The half microsecond makes up for the library's rounding.
        File.WriteAllText(next, _frozen is { } now
            ? now.ToString("yyyy-MM-dd HH:mm:ss.ffffff5", CultureInfo.InvariantCulture)
            : _seconds.ToString("+0.000000;-0.000000", CultureInfo.InvariantCulture));
        File.Move(next, file, overwrite: true);
    }
}
