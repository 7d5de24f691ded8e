namespace Groq.Routing;

/// <summary>The models Groq serves, with the limits of its free plan, as its documentation and live traffic showed them in October 2026.</summary>
internal static class SeedModels
{
    private const int Context = 131_072;

    /// <summary>In the order in which models of one role are tried.</summary>
    public static IReadOnlyList<GroqModel> All { get; } =
    [
        new()
        {
            Id = "llama-3.1-8b-instant",
            Role = ModelRole.Workhorse,
            Limits = new() { Rpm = 30, Rpd = 14_400, Tpm = 6_000, Tpd = 500_000 },
            ContextWindow = Context,
            MaxOutputTokens = Context,
            InputPrice = 0.05m,
            OutputPrice = 0.08m,
            RetiresOn = new(2026, 8, 16),
            KeptForEnterprise = true,
            Successor = "openai/gpt-oss-20b",
            Images = false,
        },
        new()
        {
            Id = "openai/gpt-oss-20b",
            Aliases = ["gpt-oss-20b"],
            Role = ModelRole.Workhorse,
            Limits = new() { Rpm = 30, Rpd = 1_000, Tpm = 8_000, Tpd = 200_000 },
            ContextWindow = Context,
            MaxOutputTokens = 65_536,
            InputPrice = 0.075m,
            OutputPrice = 0.30m,
            StrictSchemas = true,
            Reasons = true,
            Images = false,
        },
        new()
        {
            Id = "meta-llama/llama-4-scout-17b-16e-instruct",
            Aliases = ["llama-4-scout-17b-16e-instruct"],
            Role = ModelRole.Complex,
            Limits = new() { Rpm = 30, Rpd = 1_000, Tpm = 30_000, Tpd = 500_000 },
            ContextWindow = Context,
            MaxOutputTokens = 8_192,
            RetiresOn = new(2026, 7, 17),
            KeptForEnterprise = true,
            Successor = "openai/gpt-oss-120b",
            Images = true,
        },
        new()
        {
            Id = "openai/gpt-oss-120b",
            Aliases = ["gpt-oss-120b"],
            Role = ModelRole.Complex,
            Limits = new() { Rpm = 30, Rpd = 1_000, Tpm = 8_000, Tpd = 200_000 },
            ContextWindow = Context,
            MaxOutputTokens = 65_536,
            InputPrice = 0.15m,
            OutputPrice = 0.60m,
            StrictSchemas = true,
            Reasons = true,
            Images = false,
        },
        new()
        {
            Id = "qwen/qwen3.8-27b",
            Aliases = ["qwen3.8-27b"],
            Role = ModelRole.Either,
            Limits = new() { Rpm = 30, Rpd = 1_000, Tpm = 8_000, Tpd = 200_000, Itpm = 7_000, Otpm = 1_000 },
            ContextWindow = Context,
            MaxOutputTokens = 16_384,
        },
        new()
        {
            Id = "meta-llama/llama-guard-4-12b",
            Aliases = ["llama-guard-4-12b"],
            Role = ModelRole.OutputGuard,
            Limits = new() { Rpm = 30, Rpd = 14_400, Tpm = 15_000, Tpd = 500_000 },
            ContextWindow = Context,
            MaxOutputTokens = 1_024,
            RetiresOn = new(2026, 3, 5),
            Successor = "openai/gpt-oss-safeguard-20b",
        },
        new()
        {
            Id = "openai/gpt-oss-safeguard-20b",
            Aliases = ["gpt-oss-safeguard-20b"],
            Role = ModelRole.OutputGuard,
            Limits = new() { Rpm = 30, Rpd = 1_000, Tpm = 8_000, Tpd = 200_000 },
            ContextWindow = Context,
            MaxOutputTokens = 65_536,
            Reasons = true,
        },
        new()
        {
            Id = "meta-llama/llama-prompt-guard-2-86m",
            Aliases = ["llama-prompt-guard-2-86m"],
            Role = ModelRole.PromptGuard,
            Limits = new() { Rpm = 30, Rpd = 14_400, Tpm = 15_000, Tpd = 500_000 },
            ContextWindow = 512,
            MaxOutputTokens = 512,
            InputPrice = 0.04m,
            OutputPrice = 0.04m,
        },
    ];
}
