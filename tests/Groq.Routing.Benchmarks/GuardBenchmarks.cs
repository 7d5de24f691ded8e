using BenchmarkDotNet.Attributes;

namespace Groq.Routing.Benchmarks;

/// <summary>The guards alone, over a prompt of 2 KB and an answer of as much.</summary>
[MemoryDiagnoser]
public class GuardBenchmarks
{
    private static readonly CompletionRequest Request = new(Prompts.Create());

    private static readonly GuardOptions Options = new();

    // Of an answer, 2 KB that have nothing to do with the instructions.
    private static readonly string Filler = string.Concat(Enumerable.Repeat("A loop that never ends is a loop whose condition stays true: look at what changes in it. ", 24));

    private readonly PromptInjectionGuard _injection = new(() => Options);
    private readonly SecretGuard _secrets = new(() => "gsk_0123456789abcdef");
    private readonly SystemPromptGuard _instructions = new(() => Options);
    private readonly PersonalDataGuard _personal = new(() => Options);
    private readonly ContentSafetyGuard _safety = new(() => Options);
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
        Output = new(GuardStages.Output, Request with { SystemMessage = Prompts.Create() }, Filler[..2048] + Word);
    }

    [Benchmark]
    public bool Injection() => _injection.InspectAsync(Prompt, default).IsCompleted;

    [Benchmark]
    public bool Secrets() => _secrets.InspectAsync(Output, default).IsCompleted;

    [Benchmark]
    public bool Instructions() => _instructions.InspectAsync(Output, default).IsCompleted;

    [Benchmark]
    public bool PersonalData() => _personal.InspectAsync(Output, default).IsCompleted;

    [Benchmark]
    public bool Safety() => _safety.InspectAsync(Output, default).IsCompleted;

    [Benchmark]
    public bool Code() => _code.InspectAsync(Output, default).IsCompleted;
}
