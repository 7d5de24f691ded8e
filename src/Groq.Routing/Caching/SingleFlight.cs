using System.Runtime.InteropServices;

namespace Groq.Routing;

/// <summary>Lets callers with an equal key share one execution while it lasts. Nothing is remembered afterwards.</summary>
/// <typeparam name="TResult">What an execution yields.</typeparam>
/// <remarks>
/// An execution belongs to all its callers: it is cancelled when the last of them has gone, not when the first one goes, because the
/// call it makes is paid for. Joining, leaving and completing are decided under one lock, so nobody joins an execution that is being
/// cancelled.
/// </remarks>
internal sealed class SingleFlight<TResult>
{
    private readonly Dictionary<CacheKey, Flight> _flights = [];

    /// <summary>Executions under way that can be joined.</summary>
    public int Count
    {
        get
        {
            lock (_flights)
            {
                return _flights.Count;
            }
        }
    }

    /// <summary>Joins the execution of an equal key, or starts one.</summary>
    /// <param name="key">What the execution answers.</param>
    /// <param name="run">The execution. Its token is cancelled when no caller is left. It must not wait for its own key.</param>
    /// <param name="state">Handed to <paramref name="run"/>, so that it needs no closure.</param>
    /// <param name="leader">The state of the caller whose execution is shared; <see langword="null"/> when it is this one's.</param>
    /// <param name="callerToken">Ends this caller's wait at once, and nobody else's.</param>
    /// <returns>The execution's result, or its exception, the same for every caller.</returns>
    /// <exception cref="OperationCanceledException">This caller cancelled.</exception>
    public Task<TResult> RunAsync<TState>(
        CacheKey key, Func<TState, CancellationToken, Task<TResult>> run, TState state, out TState? leader, CancellationToken callerToken)
        where TState : class
    {
        leader = null;
        if (callerToken.IsCancellationRequested)
        {
            return Task.FromCanceled<TResult>(callerToken);
        }

        Flight flight;
        Task<TResult>? shared;
        lock (_flights)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_flights, key, out var joined);
            known ??= new Flight(key, state, callerToken.CanBeCanceled);
            flight = known;
            shared = joined ? flight.Join() : null;
            leader = joined ? (TState)flight.State : null;
        }

        var outcome = shared ?? FlyAsync(flight, run, state);
        return callerToken.CanBeCanceled && !outcome.IsCompleted ? WaitAsync(flight, outcome, callerToken) : outcome;
    }

    private async Task<TResult> FlyAsync<TState>(Flight flight, Func<TState, CancellationToken, Task<TResult>> run, TState state)
    {
        try
        {
            var result = await run(state, flight.Token).ConfigureAwait(false);
            Land(flight)?.SetResult(result);
            return result;
        }
        catch (Exception exception)
        {
            if (Land(flight) is { } followers)
            {
                followers.SetException(exception);
                Observe(followers.Task);
            }

            throw;
        }
    }

    private async Task<TResult> WaitAsync(Flight flight, Task<TResult> outcome, CancellationToken callerToken)
    {
        try
        {
            return await outcome.WaitAsync(callerToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (callerToken.IsCancellationRequested)
        {
            Leave(flight);
            Observe(outcome);
            throw;
        }
    }

    private TaskCompletionSource<TResult>? Land(Flight flight)
    {
        lock (_flights)
        {
            Retire(flight);
            return flight.Followers;
        }
    }

    private void Leave(Flight flight)
    {
        lock (_flights)
        {
            if (--flight.Callers > 0)
            {
                return;
            }

            // From here on a new caller starts anew.
            Retire(flight);
        }

        flight.Cancel();
    }

    private void Retire(Flight flight)
    {
        // A flight whose last caller left may land when its successor is under way.
        if (_flights.TryGetValue(flight.Key, out var current) && ReferenceEquals(current, flight))
        {
            _flights.Remove(flight.Key);
        }
    }

    // A failure that nobody waits for any more is not an unobserved exception.
    private static void Observe(Task task) => _ = task.ContinueWith(
        static failed => _ = failed.Exception,
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);

    private sealed class Flight(CacheKey key, object state, bool cancellable)
    {
        // A first caller who cannot leave keeps the flight alive, so it needs no source. Without a timer or a wait handle
        // a source holds nothing that must be disposed, and disposing it would race with the last caller's leaving.
        private readonly CancellationTokenSource? _source = cancellable ? new CancellationTokenSource() : null;

        public CacheKey Key { get; } = key;

        public object State { get; } = state;

        public int Callers { get; set; } = 1;

        public TaskCompletionSource<TResult>? Followers { get; private set; }

        public CancellationToken Token => _source?.Token ?? CancellationToken.None;

        public Task<TResult> Join()
        {
            Callers++;
            Followers ??= new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
            return Followers.Task;
        }

        // Callbacks run elsewhere: the caller who leaves has been promised to leave at once.
        public void Cancel() => _ = _source?.CancelAsync();
    }
}
