namespace Groq.Routing;

/// <summary>
/// Keeps a store that failed out of the way until a look finds it back. The looks are frequent, so that all instances are back at about
/// the same time; a store that flaps gets longer and longer pauses.
/// </summary>
internal sealed class StoreBreaker(TimeProvider time)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>A failure sooner than this after the store came back makes the next pause longer: it flaps.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private volatile bool _open;
    private TimeSpan _pause;
    private long _opened;
    private long? _closed;
    private string? _failure;

    public bool IsClosed => !_open;

    /// <summary>What the last failure was; <see langword="null"/> = none since the start.</summary>
    public string? LastFailure
    {
        get
        {
            lock (_gate)
            {
                return _failure;
            }
        }
    }

    /// <summary>How long until the next look; <see langword="null"/> when the store is in order.</summary>
    public TimeSpan? NextLook
    {
        get
        {
            lock (_gate)
            {
                return !_open ? null : _pause - time.GetElapsedTime(_opened) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Opens.</summary>
    /// <returns>The pause until the next look; <see langword="null"/> when it was open already.</returns>
    public TimeSpan? Open(string failure)
    {
        lock (_gate)
        {
            _failure = failure;
            if (_open)
            {
                return null;
            }

            var flaps = _closed is { } closed && time.GetElapsedTime(closed) < Calm;
            Pause(!flaps ? ShortestPause : _pause * 2 < LongestPause ? _pause * 2 : LongestPause);
            return _pause;
        }
    }

    /// <summary>The look found the store still out of order.</summary>
    public void StayOpen(string failure)
    {
        lock (_gate)
        {
            _failure = failure;
            Pause(_pause);
        }
    }

    /// <summary>Others are served by the store: to stay away for longer than one must would split them from us.</summary>
    public void Hasten()
    {
        lock (_gate)
        {
            _pause = ShortestPause;
        }
    }

    /// <summary>The look found the store in order.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = time.GetTimestamp();
            _open = false;
        }
    }

    private void Pause(TimeSpan pause)
    {
        _pause = pause;
        _opened = time.GetTimestamp();
        _open = true;
    }
}
