using BenchmarkDotNet.Attributes;

namespace Groq.Routing.Benchmarks;

/// <summary>The guards alone, over a prompt of 2 KB and its answer.</summary>
[MemoryDiagnoser]
public class GuardBenchmarks
{
    private static readonly CompletionRequest Request = new(Prompts.Create());

    private static readonly GuardOptions Options = new();

    private readonly PromptInjectionGuard _injection = new(() => Options);
    private readonly ContentSafetyGuard _safety = new();
    private readonly CodeGuard _code = new();

    /// <summary>The prompt as it is, and with a word in it that sets the phrase rules to work.</summary>
    [Params("", "rules")]
    public string Word { get; set; } = "";

    private GuardInput Prompt { get; set; }

    private GuardInput Output { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        Prompt = new(GuardStages.Prompt, Request, $"{Request.Prompt} {Word}");
        Output = new(GuardStages.Output, Request, $"{Request.Prompt} {Word}");
    }

    [Benchmark]
    public bool Injection() => _injection.InspectAsync(Prompt, default).IsCompleted;

    [Benchmark]
    public bool Safety() => _safety.InspectAsync(Output, default).IsCompleted;

    [Benchmark]
    public bool Code() => _code.InspectAsync(Output, default).IsCompleted;
}
