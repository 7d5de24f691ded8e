namespace Groq.Simulator;

/// <summary>Waits on the simulator's clock; the server's end ends every wait.</summary>
internal sealed class Pacer(TimeProvider time) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private int _waiting;

    /// <summary>Waits of which the timer is set and has not struck.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _waiting;
            }
        }
    }

    /// <summary>This instant, for a wait that begins now and is asked for later.</summary>
    public long Now => time.GetTimestamp();

    public Task WaitAsync(TimeSpan delay, CancellationToken aborted) => WaitAsync(Now, delay, aborted);

    /// <summary>Waits until the delay is over since then; a clock that was moved in between has been waited for.</summary>
    public async Task WaitAsync(long since, TimeSpan delay, CancellationToken aborted)
    {
        if (delay <= TimeSpan.Zero)
        {
            return;
        }

        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bool counted = false;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, _stop.Token);
        using ITimer timer = time.CreateTimer(_ => End(over.TrySetResult), null, Left(), Timeout.InfiniteTimeSpan);
        if (Left() == TimeSpan.Zero)
        {
            // A clock that was moved before the timer was set does not strike it.
            over.TrySetResult();
        }

        lock (_lock)
        {
            // Unless it has struck by now.
            counted = !over.Task.IsCompleted;
            _waiting += counted ? 1 : 0;
        }

        using CancellationTokenRegistration leave = either.Token.Register(() => End(() => over.TrySetCanceled(either.Token)));
        await over.Task;

        TimeSpan Left()
        {
            TimeSpan left = delay - time.GetElapsedTime(since);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }

        void End(Func<bool> how)
        {
            lock (_lock)
            {
                bool first = how();
                _waiting -= first && counted ? 1 : 0;
            }
        }
    }

    public void Stop() => _stop.Cancel();

    public void Dispose() => _stop.Dispose();
}
