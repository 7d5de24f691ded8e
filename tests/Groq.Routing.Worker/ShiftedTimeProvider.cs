namespace Groq.Routing.Worker;

/// <summary>A clock that goes right and tells the wrong time.</summary>
internal sealed class ShiftedTimeProvider(TimeSpan shift) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + shift;
}
