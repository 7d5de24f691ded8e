namespace Groq.Routing.Mongo;

/// <summary>What time it is on the server, a little late and never early: books that drain early would be a refusal by Groq.</summary>
/// <remarks>
/// Every answer carries the server's time. When it arrives that moment has passed, so the server is at least as far as that and what
/// our own clock has counted since. The best of the last seconds is taken. Our own clock only measures lengths; what it shows plays no part.
/// </remarks>
internal sealed class ServerClock(TimeProvider time)
{
    // Long enough to catch a quick answer, short enough for two clocks not to drift apart.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _windowStart;
    private long _lead = long.MinValue;
    private long _leadBefore = long.MinValue;

    /// <summary>Takes in the time an answer carries.</summary>
    public void See(DateTime server)
    {
        var now = Elapsed;
        lock (_gate)
        {
            if (now - _windowStart > Window)
            {
                _leadBefore = now - _windowStart > 2 * Window ? long.MinValue : _lead;
                _lead = long.MinValue;
                _windowStart = now;
            }

            _lead = Math.Max(_lead, server.Ticks - now.Ticks);
        }
    }

    /// <summary>The server's time, in UTC. Only after an answer was seen.</summary>
    public DateTime UtcNow
    {
        get
        {
            lock (_gate)
            {
                return new DateTime(Math.Max(_lead, _leadBefore) + Elapsed.Ticks, DateTimeKind.Utc);
            }
        }
    }

    private TimeSpan Elapsed => time.GetElapsedTime(_start);
}
