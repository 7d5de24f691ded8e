namespace Groq.Routing;

/// <summary>Remembers the last verdicts of guard models for a short time: earlier turns of a conversation are inspected again with every request. Failures are not remembered.</summary>
internal sealed class GuardReadings(TimeProvider time)
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(5);

    // A verdict takes the place of the one that falls on the same slot: bounded without any order to keep.
    private readonly Entry?[] _entries = new Entry?[1024];

    public GuardReading? Find(CacheKey key) =>
        Volatile.Read(ref Slot(key)) is { } entry && entry.Key == key && time.GetElapsedTime(entry.Since) < Memory ? entry.Reading : null;

    public void Add(CacheKey key, GuardReading reading) => Volatile.Write(ref Slot(key), new Entry(key, reading, time.GetTimestamp()));

    private ref Entry? Slot(CacheKey key) => ref _entries[key.GetHashCode() & (_entries.Length - 1)];

    private sealed record Entry(CacheKey Key, GuardReading Reading, long Since);
}
