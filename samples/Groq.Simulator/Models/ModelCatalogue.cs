namespace Groq.Simulator;

/// <summary>Every model Groq has or had. Only the ids on the wire are known to it, not the short names.</summary>
internal static class ModelCatalogue
{
    public static IReadOnlyList<SimulatedModel> Models { get; } =
    [
        new("llama-3.1-8b-instant", "Meta", ModelRole.Chat, 131_072, 131_072, new(30, 14_400, 6_000, 500_000))
        {
            Retired = new(2026, 8, 16),
            KeptForEnterprise = true,
        },
        new("meta-llama/llama-4-scout-17b-16e-instruct", "Meta", ModelRole.Chat, 131_072, 8_192, new(30, 1_000, 30_000, 500_000))
        {
            Retired = new(2026, 7, 17),
            KeptForEnterprise = true,
        },
        new("meta-llama/llama-guard-4-12b", "Meta", ModelRole.LlamaGuard, 131_072, 1_024, new(30, 14_400, 15_000, 500_000))
        {
            Retired = new(2026, 3, 5),
        },
        new("meta-llama/llama-prompt-guard-2-86m", "Meta", ModelRole.PromptGuard, 512, 512, new(30, 14_400, 15_000, 500_000))
        {
            Developer = new(100, 14_400, 30_000, 500_000),
        },
        new("openai/gpt-oss-20b", "OpenAI", ModelRole.GptOss, 131_072, 65_536, new(30, 1_000, 8_000, 200_000))
        {
            Developer = new(1_000, 500_000, 250_000, null),
        },
        new("openai/gpt-oss-120b", "OpenAI", ModelRole.GptOss, 131_072, 65_536, new(30, 1_000, 8_000, 200_000))
        {
            Developer = new(1_000, 500_000, 250_000, null),
        },
        new("openai/gpt-oss-safeguard-20b", "OpenAI", ModelRole.Safeguard, 131_072, 65_536, new(30, 1_000, 8_000, 200_000))
        {
            Developer = new(1_000, 500_000, 150_000, null),
        },
        new("qwen/qwen3.8-27b", "Alibaba Cloud", ModelRole.Chat, 131_072, 16_384, new(30, 1_000, 8_000, 200_000, Itpm: 7_000, Otpm: 1_000)),
    ];
}
