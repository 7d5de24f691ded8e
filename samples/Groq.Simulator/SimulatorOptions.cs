namespace Groq.Simulator;

/// <summary>How the simulated Groq behaves.</summary>
public sealed class SimulatorOptions
{
    /// <summary>The TCP port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; set; }

    /// <summary>The only key that is accepted. Null accepts any bearer that is not empty.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The clock of the buckets, of retirement dates and of every delay.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Seeds the faults that come by chance and the ids of requests.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>The plan that decides the limits.</summary>
    public SimulatedPlan Plan { get; set; }

    /// <summary>Serves the retired models that Groq keeps for customers with committed spend.</summary>
    public bool EnterpriseAccess { get; set; }

    /// <summary>How long an admitted request takes before its answer begins.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>Limits that replace the plan's, by model id.</summary>
    public IDictionary<string, ModelLimits> Limits { get; } = new Dictionary<string, ModelLimits>(StringComparer.Ordinal);

    /// <summary>The organisation in rate-limit messages.</summary>
    public string Organisation { get; set; } = "org_simulated";

    /// <summary>What the model answers. Null, or an answer of null, leaves it to the simulator. In JSON mode text that is not a JSON object ends in <c>json_validate_failed</c>.</summary>
    public Func<SimulatedRequest, string?>? Answer { get; set; }

    /// <summary>Tokens in one text. Default: UTF-8 bytes / 4, rounded up. An empty text has none.</summary>
    public Func<string, int>? TokenCounter { get; set; }

    /// <summary>Prompt tokens that every message costs beyond its text.</summary>
    public int TokensPerMessage { get; set; } = 4;

    /// <summary>Prompt tokens that every request costs beyond its messages. Tool declarations cost their JSON text on top.</summary>
    public int TokensPerRequest { get; set; } = 3;

    /// <summary>Tokens every answer is said to have, whatever its text; null counts the text. An answer never has more than it was allowed.</summary>
    public int? TokensPerCompletion { get; set; }

    /// <summary>Prompt tokens served from Groq's prompt cache: reported in the usage, not charged at the end. Default: none.</summary>
    public Func<SimulatedRequest, int>? CachedPromptTokens { get; set; }

    /// <summary>Reasoning tokens of an answer; they eat its output budget. Default: 16, 64 or 256 where low, medium or high <c>reasoning_effort</c> was asked for, else none.</summary>
    public Func<SimulatedRequest, int>? ReasoningTokens { get; set; }

    /// <summary>Whether the usage has <c>prompt_tokens_details</c> and <c>completion_tokens_details</c>; Groq does not always send them.</summary>
    public bool TokenDetails { get; set; } = true;

    /// <summary>The model that answers in place of the one asked, as <c>response.model</c> says; null is the one asked. Quota is always that of the one asked.</summary>
    public Func<SimulatedRequest, string?>? ModelUsed { get; set; }

    /// <summary>Awaited before every chunk of a stream, the first and the last one included: lets a test decide when each comes. The token is cancelled when the caller leaves.</summary>
    public Func<CancellationToken, Task>? BeforeChunk { get; set; }

    /// <summary>When the rate-limit headers are read.</summary>
    public HeaderMoment HeadersAt { get; set; }

    /// <summary>Hands the unused part of a reservation back at the end of the request.</summary>
    public bool RefundUnused { get; set; } = true;

    internal ModelLimits LimitsOf(SimulatedModel model) =>
        Limits.TryGetValue(model.Id, out ModelLimits? limits) ? limits
        : Plan is SimulatedPlan.Developer ? model.Developer ?? model.Free
        : model.Free;

    internal void Check()
    {
        if (Port is < 0 or > 65_535)
        {
            throw new ArgumentException($"{nameof(Port)} is from 0 to 65535, not {Port}.");
        }

        if (Latency < TimeSpan.Zero || TokensPerMessage < 0 || TokensPerRequest < 0 || TokensPerCompletion < 0)
        {
            throw new ArgumentException($"{nameof(Latency)}, {nameof(TokensPerMessage)}, {nameof(TokensPerRequest)} and {nameof(TokensPerCompletion)} are not negative.");
        }

        foreach ((string model, ModelLimits limits) in Limits)
        {
            limits.Check($"{nameof(Limits)}[{model}]");
            if (ModelCatalogue.Models.All(known => known.Id != model))
            {
                throw new ArgumentException($"{nameof(Limits)}: Groq has no model '{model}'.");
            }
        }
    }
}
