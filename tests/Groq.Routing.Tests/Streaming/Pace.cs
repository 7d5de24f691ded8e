using Groq.Simulator;

namespace Groq.Routing.Tests.Streaming;

/// <summary>Holds the simulator's streams, so that a test decides when each piece comes.</summary>
internal sealed class Pace : IDisposable
{
    private readonly SemaphoreSlim _pieces = new(0);

    public void Apply(SimulatorOptions options) => options.BeforeChunk = _pieces.WaitAsync;

    /// <summary>Lets the next pieces come. A stream begins with one that has no text and ends with one more.</summary>
    public void Let(int pieces) => _pieces.Release(pieces);

    /// <summary>Lets everything come.</summary>
    public void Go() => _pieces.Release(100_000);

    public void Dispose() => _pieces.Dispose();
}
