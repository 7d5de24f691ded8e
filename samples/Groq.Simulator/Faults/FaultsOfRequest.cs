namespace Groq.Simulator;

/// <summary>What goes wrong with one request.</summary>
/// <param name="Fault">The first fault that hit, or null.</param>
/// <param name="Delay">The sum of all latencies that hit.</param>
/// <param name="ChunkDelay">Before every chunk of a stream.</param>
/// <param name="Count">How many hit.</param>
internal readonly record struct FaultsOfRequest(Fault? Fault, TimeSpan Delay, TimeSpan ChunkDelay, int Count)
{
    public FaultKind? Kind => Fault?.Kind;
}
