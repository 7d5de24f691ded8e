using BenchmarkDotNet.Attributes;

namespace Groq.Routing.Benchmarks;

/// <summary>The ledger in memory.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private Action _act = static () => { };

    [Params(1, 4)]
    public int Candidates { get; set; }

    [GlobalSetup]
    public void SetUp() => _act = Ledgers.Create(Candidates);

    [Benchmark]
    public void ReserveAndSettle() => _act();
}
