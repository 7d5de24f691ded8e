using BenchmarkDotNet.Attributes;

namespace Groq.Routing.Benchmarks;

/// <summary>The calls of the table, one at a time, in full.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private readonly RawClient _raw = Contenders.OverStub.Raw();
    private readonly RawClient _resilient = Contenders.OverStub.Resilient();
    private readonly Func<string, Task> _openAI = Contenders.OverStub.OpenAI();
    private readonly Func<string, Task> _extensionsAI = Contenders.OverStub.ExtensionsAI();
    private readonly Func<string, Task> _caching = Contenders.OverStub.ExtensionsAIWithCaching();
    private readonly Func<string, Task> _router = Contenders.OverStub.Router();
    private readonly Func<string, Task> _bareRouter = Contenders.OverStub.Router(o => o.EnableGuards = false);
    private readonly string _prompt = Prompts.Create();

    [Benchmark(Baseline = true)]
    public Task RawHttpClient() => _raw.CompleteAsync(Prompts.Create());

    [Benchmark]
    public Task ResilientHttpClient() => _resilient.CompleteAsync(Prompts.Create());

    [Benchmark]
    public Task OpenAISdk() => _openAI(Prompts.Create());

    [Benchmark]
    public Task ExtensionsAI() => _extensionsAI(Prompts.Create());

    [Benchmark]
    public Task ExtensionsAICachingMiss() => _caching(Prompts.Create());

    [Benchmark]
    public Task ExtensionsAICachingHit() => _caching(_prompt);

    [Benchmark]
    public Task RouterMiss() => _router(Prompts.Create());

    [Benchmark]
    public Task RouterMissWithoutGuards() => _bareRouter(Prompts.Create());

    [Benchmark]
    public Task RouterHit() => _router(_prompt);

    [Benchmark]
    public Task RouterHitWithoutGuards() => _bareRouter(_prompt);
}
