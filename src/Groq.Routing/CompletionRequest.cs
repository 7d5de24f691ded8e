using System.Text.Json;

namespace Groq.Routing;

/// <summary>What a caller asks of <see cref="IModelRouter"/>.</summary>
public sealed record CompletionRequest
{
    /// <summary>Creates a request.</summary>
    /// <param name="prompt">What the user asks.</param>
    public CompletionRequest(string prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        Prompt = prompt;
    }

    /// <summary>What the user asks. It is sent as the last user message, and prompt guards inspect it.</summary>
    public string Prompt { get; init; }

    /// <summary>Text that is not the caller's own, such as a student's submission. It is sent behind <see cref="Prompt"/>, each part between tags that bear its name, and held to stricter guards.</summary>
    public IReadOnlyList<UntrustedPart>? UntrustedParts { get; init; }

    /// <summary>The host's own instructions, sent first. Prompt guards trust it.</summary>
    public string? SystemMessage { get; init; }

    /// <summary>Earlier turns, sent between <see cref="SystemMessage"/> and <see cref="Prompt"/>. Prompt guards inspect those of users and tools.</summary>
    public IReadOnlyList<GroqMessage>? Messages { get; init; }

    /// <summary>What the caller wants done; it decides the complexity. <see cref="Intent.General"/> by default.</summary>
    public Intent Intent { get; init; } = Intent.General;

    /// <summary>Facts for the host's own classifier and guards. They are part of the cache key.</summary>
    public IReadOnlyDictionary<string, string>? Context { get; init; }

    /// <summary>Most tokens the answer may take, reasoning included; <see cref="GroqRoutingOptions.MaxOutputTokens"/> when <see langword="null"/>.</summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>0 to 2; <see cref="GroqRoutingOptions.Temperature"/> when <see langword="null"/>.</summary>
    public double? Temperature { get; init; }

    /// <summary>Nucleus sampling, 0 to 1.</summary>
    public double? TopP { get; init; }

    /// <summary>Up to four texts at which the answer ends.</summary>
    public IReadOnlyList<string>? Stop { get; init; }

    /// <summary>Asks for the same answer to the same request, best effort.</summary>
    public long? Seed { get; init; }

    /// <summary>Asks for a JSON object and validates it. When neither the prompt nor the system message mentions JSON, which Groq demands, a sentence is added to the system message.</summary>
    public bool JsonMode { get; init; }

    /// <summary>Asks for an answer that matches a JSON Schema and validates it. It takes the place of <see cref="JsonMode"/>.</summary>
    public GroqJsonSchema? Schema { get; init; }

    /// <summary>Functions the model may ask to be called; its calls come back in <see cref="CompletionResult.ToolCalls"/>.</summary>
    public IReadOnlyList<GroqTool>? Tools { get; init; }

    /// <summary><c>"none"</c>, <c>"auto"</c>, <c>"required"</c>, or an object that names a function.</summary>
    public JsonElement? ToolChoice { get; init; }

    /// <summary>Whether several tools may be called in one turn.</summary>
    public bool? ParallelToolCalls { get; init; }

    /// <summary><c>low</c>, <c>medium</c> or <c>high</c>; left out for models that do not reason.</summary>
    public string? ReasoningEffort { get; init; }

    /// <summary><c>hidden</c>, <c>raw</c> or <c>parsed</c>; left out for models that do not reason.</summary>
    public string? ReasoningFormat { get; init; }

    /// <summary><c>on_demand</c>, <c>flex</c>, <c>auto</c> or <c>performance</c>.</summary>
    public string? ServiceTier { get; init; }

    /// <summary>An identifier of the end user, for Groq's abuse detection.</summary>
    public string? User { get; init; }

    /// <summary>Any other documented parameter of Groq's chat completions, sent as it is.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalParameters { get; init; }

    /// <summary>Modes of guards for this request only, by name; the host allows it guard by guard in <see cref="GuardOptions.RequestModes"/>. The setting when <see langword="null"/>.</summary>
    public IReadOnlyDictionary<string, GuardMode>? GuardModes { get; init; }

    /// <summary>Forces a model, by id or short name: no classification, no fallback. Quota is still held, and a guard can still send the prompt to <see cref="GuardOptions.SuspiciousRoute"/>.</summary>
    public string? Model { get; init; }

    /// <summary>What happens when there is no quota: the next candidate, a wait, or a failure.</summary>
    public WhenQuotaIsOut WhenQuotaIsOut { get; init; }

    /// <summary>
    /// Whom it comes before when requests wait for quota: higher first, 0 by default. Of the same priority, partitions take turns, and within one who
    /// came first is first. Nobody overtakes a waiting request of the same priority, whether it would wait itself or not.
    /// </summary>
    public int Priority { get; init; }

    /// <summary>How the answer cache is used.</summary>
    public CacheMode CacheMode { get; init; }

    /// <summary>Whose cache entries these are, for example a tenant or a course. Requests share answers only within a partition.</summary>
    public string? Partition { get; init; }

    /// <summary>The caller's deadline, counted from the call; <see cref="GroqRoutingOptions.Timeout"/> when <see langword="null"/>. When it passes, the result says so; nothing is thrown.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether the caller's own telemetry reports this as a model call, with its tokens: ours then does not.</summary>
    internal bool ReportedByCaller { get; init; }

    /// <summary>Names the intent only: prompt text never reaches a log by accident.</summary>
    public override string ToString() => $"{nameof(CompletionRequest)} {{ Intent = {Intent?.Name}, Prompt = {Prompt?.Length} characters }}";
}
