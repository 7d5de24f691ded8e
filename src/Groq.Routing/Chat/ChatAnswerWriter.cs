using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Groq.Routing;

/// <summary>Writes what the router answered as <see cref="IChatClient"/> returns it.</summary>
internal static class ChatAnswerWriter
{
    public static ChatResponse Write(CompletionResult result)
    {
        var message = new ChatMessage(ChatRole.Assistant, [.. Contents(result)]);
        return new ChatResponse(message)
        {
            ModelId = result.ModelUsed,
            FinishReason = FinishReasonOf(result),
            Usage = UsageOf(result),
            RawRepresentation = result,
            AdditionalProperties = Properties(result),
        };
    }

    public static ChatResponseUpdate Write(CompletionUpdate update)
    {
        var written = new ChatResponseUpdate { Role = ChatRole.Assistant, ModelId = update.Model };
        if (update.Text is { } text)
        {
            written.Contents.Add(new TextContent(text));
        }

        if (update.Reasoning is { } reasoning)
        {
            written.Contents.Add(new TextReasoningContent(reasoning));
        }

        return written;
    }

    /// <summary>The last update: what is known when the answer is complete.</summary>
    public static ChatResponseUpdate WriteEnd(CompletionResult result)
    {
        var written = new ChatResponseUpdate
        {
            Role = ChatRole.Assistant,
            ModelId = result.ModelUsed,
            FinishReason = FinishReasonOf(result),
            RawRepresentation = result,
            AdditionalProperties = Properties(result),
        };
        foreach (var call in result.ToolCalls)
        {
            written.Contents.Add(Write(call));
        }

        if (UsageOf(result) is { } usage)
        {
            written.Contents.Add(new UsageContent(usage));
        }

        return written;
    }

    private static IEnumerable<AIContent> Contents(CompletionResult result)
    {
        if (!string.IsNullOrEmpty(result.Response))
        {
            yield return new TextContent(result.Response);
        }

        foreach (var call in result.ToolCalls)
        {
            yield return Write(call);
        }
    }

    private static FunctionCallContent Write(GroqToolCall call) => FunctionCallContent.CreateFromParsedArguments(
        call.Arguments,
        call.Id,
        call.Name,
        static arguments => (IDictionary<string, object?>?)JsonSerializer.Deserialize(
            arguments,
            AIJsonUtilities.DefaultOptions.GetTypeInfo(typeof(IDictionary<string, object?>))));

    private static ChatFinishReason? FinishReasonOf(CompletionResult result) => result.FinishReason switch
    {
        null => null,
        "stop" => ChatFinishReason.Stop,
        "length" => ChatFinishReason.Length,
        "tool_calls" => ChatFinishReason.ToolCalls,
        var other => new ChatFinishReason(other),
    };

    // An answer out of the cache, or of a call that somebody else made, used nothing: whoever adds usage up must not count that call again.
    private static UsageDetails? UsageOf(CompletionResult result) => result.Cached || result.Trace.Joined ? null : new()
    {
        InputTokenCount = result.Usage.InputTokens,
        OutputTokenCount = result.Usage.OutputTokens,
        TotalTokenCount = result.Usage.TotalTokens,
        CachedInputTokenCount = result.Usage.CachedInputTokens,
        ReasoningTokenCount = result.Usage.ReasoningTokens,
    };

    private static AdditionalPropertiesDictionary? Properties(CompletionResult result) =>
        result.Cached ? new() { [ChatProperties.Cached] = true } : null;
}
