namespace Groq.Routing;

/// <summary>What became of a <see cref="CompletionRequest"/>: an answer, or the reason why there is none.</summary>
public sealed record CompletionResult
{
    /// <summary>Whether there is an answer.</summary>
    public bool Success => Error is null;

    /// <summary>The answer's text; <see langword="null"/> on failure, empty when the model only calls tools.</summary>
    public string? Response { get; init; }

    /// <summary>Tools the model asks to be called.</summary>
    public IReadOnlyList<GroqToolCall> ToolCalls { get; init; } = [];

    /// <summary>The model that gave the answer, as Groq named it; on failure the one the error speaks of, if any.</summary>
    public string? ModelUsed { get; init; }

    /// <summary>Whether the answer came from the cache.</summary>
    public bool Cached { get; init; }

    /// <summary>How demanding the request was; <see langword="null"/> when it was not classified (a forced model, routing off, or ended before).</summary>
    public Complexity? Complexity { get; init; }

    /// <summary>What the caller wanted done.</summary>
    public Intent Intent { get; init; } = Intent.General;

    /// <summary>Why the answer ended: <c>stop</c>, <c>length</c> (cut off at the budget) or <c>tool_calls</c>.</summary>
    public string? FinishReason { get; init; }

    /// <summary>Why there is no answer; <see langword="null"/> on success.</summary>
    public CompletionError? Error { get; init; }

    /// <summary>Tokens of the call that gave the answer; those of the original call when <see cref="Cached"/>.</summary>
    public TokenUsage Usage { get; init; }

    /// <summary>
    /// What is known of the quota of the model that answered, or that <see cref="Error"/> speaks of; of an answer that another request asked for at
    /// the same time, what that one knew. Of a cached answer, the model that once gave it; where no model was looked for, as for a refused prompt, the one
    /// the request names, or else the first that simple work goes to: both as known when this is first read. Every result of the router has it.
    /// </summary>
    public CompletionQuota? Quota { get => field ?? Known?.Value; init; }

    internal KnownQuota? Known { get; init; }

    /// <summary>Findings of guards that warned, or sent the prompt elsewhere.</summary>
    public IReadOnlyList<GuardFinding> Warnings { get; init; } = [];

    /// <summary>What the request met on its way.</summary>
    public CompletionTrace Trace { get => field ??= new(); init; }

    /// <summary>Names the outcome only: answers never reach a log by accident.</summary>
    public override string ToString() => Success
        ? $"{nameof(CompletionResult)} {{ ModelUsed = {ModelUsed}, Cached = {Cached}, Response = {Response?.Length} characters }}"
        : $"{nameof(CompletionResult)} {{ Error = {Error!.Kind} }}";
}
