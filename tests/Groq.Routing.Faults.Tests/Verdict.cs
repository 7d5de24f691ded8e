using Groq.Simulator;

namespace Groq.Routing.Faults.Tests;

/// <summary>What became of a load.</summary>
/// <param name="Groq">What the simulated Groq counted, by its own books.</param>
/// <param name="Failures">Requests that failed for another reason than quota.</param>
/// <param name="Longest">The longest any request took.</param>
internal sealed record Verdict(ModelCounters Groq, IReadOnlyList<string> Failures, TimeSpan Longest)
{
    /// <summary>The bound of a store, 250 ms, and what a busy machine may add to it: far less than a store that hangs would.</summary>
    private static readonly TimeSpan LongestAllowed = TimeSpan.FromSeconds(2);

    /// <summary>No request failed because of a store, none waited for a store that hangs, and Groq's rule held.</summary>
    public void Check() => Assert.Multiple(() =>
    {
        Assert.That(Failures, Is.Empty, "requests that failed because of a store");
        Assert.That(Groq.RefusedTotal, Is.Zero, "429s that our own traffic caused");
        Assert.That(Longest, Is.LessThan(LongestAllowed), "the longest that a request took");
    });
}
