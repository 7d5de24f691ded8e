namespace Groq.Routing;

/// <summary>One cache store, how it is doing, and what it must be told before it may answer again.</summary>
internal sealed class CacheLink(ICacheStore store, TimeProvider time)
{
    /// <summary>What a store may take to remove many entries. No request waits for it.</summary>
    public static readonly TimeSpan LongestClear = TimeSpan.FromSeconds(5);

    // More than this is owed as one: that everything must go.
    private const int MostOwed = 1000;

    private readonly Lock _gate = new();
    private readonly List<Func<ICacheStore, CancellationToken, Task<long>>> _owed = [];
    private int _looking;

    public ICacheStore Store => store;

    public StoreBreaker Breaker { get; } = new(time);

    /// <summary>Remembers a removal that the store has missed.</summary>
    public void Owe(Func<ICacheStore, CancellationToken, Task<long>> removal)
    {
        lock (_gate)
        {
            if (_owed.Count == MostOwed)
            {
                _owed.Clear();
                removal = static (s, token) => s.ClearAsync(token).AsTask();
            }

            _owed.Add(removal);
        }
    }

    /// <summary>Claims the next look, if it is due.</summary>
    public bool TryLook() => Breaker.NextLook <= TimeSpan.Zero && Interlocked.Exchange(ref _looking, 1) == 0;

    /// <summary>Looks whether the store is in order, makes up for what it missed, and lets it answer again.</summary>
    /// <param name="bound">Longest wait for a sign that it is in order.</param>
    public async Task LookAsync(TimeSpan bound)
    {
        try
        {
            // Removing what is not there shows that the store can be written to, and changes nothing.
            await store.RemoveAsync(default, CancellationToken.None).AsTask().WaitAsync(bound, time).ConfigureAwait(false);
            while (Next() is { } removal)
            {
                await removal(store, CancellationToken.None).WaitAsync(LongestClear, time).ConfigureAwait(false);
                Paid(removal);
            }
        }
        finally
        {
            Volatile.Write(ref _looking, 0);
        }
    }

    private Func<ICacheStore, CancellationToken, Task<long>>? Next()
    {
        lock (_gate)
        {
            if (_owed.Count > 0)
            {
                return _owed[0];
            }

            Breaker.Close();
            return null;
        }
    }

    private void Paid(Func<ICacheStore, CancellationToken, Task<long>> removal)
    {
        lock (_gate)
        {
            _owed.Remove(removal);
        }
    }
}
