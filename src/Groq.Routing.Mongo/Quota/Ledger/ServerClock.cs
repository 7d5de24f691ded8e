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

    // The server shows whole milliseconds.
    private static readonly TimeSpan Rounding = TimeSpan.FromMilliseconds(2);

    private readonly Lock _gate = new();
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _windowStart;
    private long _lead = long.MinValue;
    private long _leadBefore = long.MinValue;

    /// <summary>Our own clock.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(_start);

    /// <summary>The server's time, in UTC; before the first answer, our own.</summary>
    public DateTime UtcNow
    {
        get
        {
            lock (_gate)
            {
                var lead = Math.Max(_lead, _leadBefore);
                return lead == long.MinValue ? time.GetUtcNow().UtcDateTime : new DateTime(lead + Elapsed.Ticks, DateTimeKind.Utc);
            }
        }
    }

    /// <summary>Takes in the time an answer carries.</summary>
    /// <param name="server">The server's time.</param>
    /// <param name="asked">When it was asked, by our own clock.</param>
    public void See(DateTime server, TimeSpan asked)
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

            // Not even an answer given at once could show so little: the server's clock was set back.
            var most = server.Ticks - asked.Ticks + Rounding.Ticks;
            if (most < Math.Max(_lead, _leadBefore))
            {
                _lead = _leadBefore = long.MinValue;
            }

            _lead = Math.Max(_lead, server.Ticks - now.Ticks);
        }
    }
}
