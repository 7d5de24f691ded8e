namespace Groq.Routing.Mongo.Tests;

/// <summary>This machine's clock, and as far ahead as a test wants it.</summary>
public sealed class TestTime : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Volatile.Read(ref _ahead));

    public override long GetTimestamp() => base.GetTimestamp() + (long)(TimeSpan.FromTicks(Volatile.Read(ref _ahead)).TotalSeconds * TimestampFrequency);

    public void Advance(TimeSpan duration) => Interlocked.Add(ref _ahead, duration.Ticks);
}
