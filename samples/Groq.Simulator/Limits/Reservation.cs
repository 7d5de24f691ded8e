namespace Groq.Simulator;

/// <summary>What an admitted request holds until it is settled.</summary>
internal sealed class Reservation(long prompt, long output, int buckets)
{
    /// <summary>The least each bucket has held since the reservation was made. A refund larger than that would credit what has drained already.</summary>
    private readonly double[] _floors = Enumerable.Repeat(double.MaxValue, buckets).ToArray();

    public long Prompt { get; } = prompt;

    public long Output { get; } = output;

    public double Floor(int bucket) => _floors[bucket];

    public void Lower(int bucket, double used) => _floors[bucket] = Math.Min(_floors[bucket], used);
}
