using System.Text.Json;

namespace Groq.Simulator;

/// <summary>Stands in for the model: decides the answer, its cost and how it ends.</summary>
internal sealed class Answerer(SimulatorOptions options, TokenMeter meter)
{
    public Answer Answer(SimulatedRequest request)
    {
        int budget = request.MaxCompletionTokens ?? request.Served.MaxOutput;
        int reasoning = Math.Min(ReasoningTokens(request), budget);
        int cached = Math.Clamp(options.CachedPromptTokens?.Invoke(request) ?? 0, 0, request.PromptTokens);
        string? given = options.Answer?.Invoke(request);
        if (given is null && ToolCaller.Call(request) is { } call)
        {
            return Bound(new Answer { Content = "", ToolCalls = [call], FinishReason = "tool_calls", CachedTokens = cached, ReasoningTokens = reasoning }, call.Name + call.Arguments, budget);
        }

        string text = StopAt(given ?? Compose(request), request.Stop);
        Answer answer = Bound(new Answer { Content = text, FinishReason = "stop", CachedTokens = cached, ReasoningTokens = reasoning }, text, budget);
        return request is { JsonMode: true, Stream: false } && !IsJson(answer.Content, request.Format)
            ? answer with { FailedGeneration = answer.Content }
            : answer;
    }

    private Answer Bound(Answer answer, string text, int budget)
    {
        int left = budget - answer.ReasoningTokens;
        int wanted = options.TokensPerCompletion ?? meter.Count(text);
        if (wanted <= left)
        {
            return answer with { CompletionTokens = answer.ReasoningTokens + wanted };
        }

        return answer with
        {
            Content = left == 0 ? "" : meter.Cut(answer.Content, left),
            ToolCalls = [],
            FinishReason = "length",
            CompletionTokens = budget,
        };
    }

    private int ReasoningTokens(SimulatedRequest request) => Math.Max(0, options.ReasoningTokens?.Invoke(request) ?? request.ReasoningEffort switch
    {
        "low" => 16,
        "medium" => 64,
        "high" => 256,
        _ => 0,
    });

    private static string Compose(SimulatedRequest request) => request switch
    {
        { Served.Role: ModelRole.PromptGuard } => GuardAnswers.PromptGuard(request.Prompt),
        { Served.Role: ModelRole.LlamaGuard } => GuardAnswers.LlamaGuard(request.Messages[^1].Content),
        { Schema: { } schema } => new SchemaInstance(schema, Suggestions.For(request)).Generate(),
        { Served.Role: ModelRole.Safeguard } => GuardAnswers.Safeguard(request.Prompt, request.JsonMode),
        { JsonMode: true } => ClassroomAnswers.Json(request),
        _ => ClassroomAnswers.Text(request),
    };

    private static string StopAt(string text, IReadOnlyList<string> stops)
    {
        foreach (string stop in stops)
        {
            int at = stop.Length == 0 ? -1 : text.IndexOf(stop, StringComparison.Ordinal);
            text = at < 0 ? text : text[..at];
        }

        return text;
    }

    private static bool IsJson(string text, AnswerFormat format)
    {
        try
        {
            return JsonElement.Parse(text).ValueKind == JsonValueKind.Object || format is AnswerFormat.JsonSchema;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
