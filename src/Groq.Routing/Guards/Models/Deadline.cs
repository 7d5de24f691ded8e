namespace Groq.Routing;

/// <summary>How long something may still take.</summary>
internal readonly struct Deadline(TimeProvider time, TimeSpan patience)
{
    private readonly long _start = time.GetTimestamp();

    public TimeSpan Left => patience - time.GetElapsedTime(_start) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
}
