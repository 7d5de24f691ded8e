using System.Threading.Tasks.Sources;

namespace Groq.Routing;

/// <summary>One who reads an answer while it comes in.</summary>
internal sealed class AnswerReader : IValueTaskSource<bool>, IThreadPoolWorkItem, IDisposable
{
    private readonly Lock _gate = new();
    private ManualResetValueTaskSourceCore<bool> _more;
    private AnswerFeed _feed;
    private AnswerPosition _at;
    private int _seen;
    private bool _ended;

    public AnswerReader(AnswerFeed feed)
    {
        Own = _feed = feed;
        feed.Add(this);
    }

    /// <summary>Where the answer comes in when the call is this caller's own.</summary>
    public AnswerFeed Own { get; }

    /// <summary>Whether it has read something.</summary>
    public bool HasRead { get; private set; }

    /// <summary>Whether it waits for more.</summary>
    public bool Waits { get; private set; }

    /// <summary>Reads another answer, from its beginning.</summary>
    public void Follow(AnswerFeed feed)
    {
        lock (_gate)
        {
            _feed.Remove(this);
            _feed = feed;
            _at = default;
            _seen = 0;
            feed.Add(this);
        }

        Wake(here: false);
    }

    /// <summary>Reads what came since the last time.</summary>
    public bool TryRead(out CompletionUpdate update)
    {
        lock (_gate)
        {
            _seen = _feed.Version;
            var read = _feed.TryRead(ref _at, out update);
            HasRead |= read;
            return read;
        }
    }

    /// <summary>Waits until there is more to read, or the answer has ended.</summary>
    /// <returns><see langword="false"/> when it has ended and all of it was read.</returns>
    public ValueTask<bool> WaitAsync()
    {
        _feed.Resume();
        lock (_gate)
        {
            if (_seen != _feed.Version || _ended)
            {
                return new(_seen != _feed.Version);
            }

            // First say that it waits, then look again: the call first writes, then looks whether anyone waits.
            _more.Reset();
            Waits = true;
            Interlocked.MemoryBarrier();
            if (_seen != _feed.Version)
            {
                Waits = false;
                return new(true);
            }

            return new(this, _more.Version);
        }
    }

    /// <summary>There is nothing more to come.</summary>
    public void End()
    {
        lock (_gate)
        {
            _ended = true;
        }

        Wake(here: true);
    }

    /// <summary>Ends its wait.</summary>
    /// <param name="here">On this thread.</param>
    /// <returns>Whether it waited.</returns>
    public bool Wake(bool here)
    {
        lock (_gate)
        {
            if (!Waits)
            {
                return false;
            }

            Waits = false;
        }

        if (here)
        {
            _more.SetResult(true);
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }

        return true;
    }

    public void Dispose() => _feed.Remove(this);

    void IThreadPoolWorkItem.Execute() => _more.SetResult(true);

    bool IValueTaskSource<bool>.GetResult(short token) => _more.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => _more.GetStatus(token);

    void IValueTaskSource<bool>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _more.OnCompleted(continuation, state, token, flags);
}
