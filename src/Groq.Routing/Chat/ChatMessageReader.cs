using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Groq.Routing;

/// <summary>Reads one message of <see cref="IChatClient"/> as the messages Groq takes for it.</summary>
internal static class ChatMessageReader
{
    // Indentation would be paid for in tokens.
    private static readonly JsonSerializerOptions Json = new(AIJsonUtilities.DefaultOptions) { WriteIndented = false };

    /// <summary>Adds what <paramref name="message"/> says: one message, and one for each answer of a tool.</summary>
    public static void Read(ChatMessage message, List<GroqMessage> turns, UnsupportedSetting unsupported)
    {
        string? text = null;
        StringBuilder? texts = null;
        List<GroqContentPart>? parts = null;
        List<GroqToolCall>? calls = null;
        var tools = 0;
        foreach (var content in message.Contents)
        {
            switch (content)
            {
                case TextContent { Text: { } piece }:
                    texts = text is null ? null : (texts ?? new StringBuilder(text)).Append(piece);
                    text ??= piece;
                    parts?.Add(GroqContentPart.FromText(piece));
                    break;
                case DataContent data when data.HasTopLevelMediaType("image"):
                    (parts ??= Begin(texts?.ToString() ?? text)).Add(GroqContentPart.FromImage(data.Uri));
                    break;
                case UriContent uri when uri.HasTopLevelMediaType("image"):
                    (parts ??= Begin(texts?.ToString() ?? text)).Add(GroqContentPart.FromImage(uri.Uri.ToString()));
                    break;
                case FunctionCallContent call:
                    (calls ??= []).Add(new GroqToolCall(call.CallId, call.Name, WriteArguments(call)));
                    break;
                case FunctionResultContent result:
                    turns.Add(GroqMessage.Tool(result.CallId, WriteResult(result)));
                    tools++;
                    break;
                case TextReasoningContent or UsageContent:
                    // Of no use to the model that reads the conversation.
                    break;
                default:
                    ChatRequestReader.Refuse($"content of type {content.GetType().Name}{(content is DataContent or UriContent ? " that is no image" : "")}", unsupported);
                    break;
            }
        }

        text = texts?.ToString() ?? text;
        if (!string.IsNullOrEmpty(text) || parts is not null || calls is not null || tools == 0)
        {
            turns.Add(new GroqMessage(RoleOf(message.Role), string.IsNullOrEmpty(text) && calls is not null ? null : text ?? "") { Parts = parts, ToolCalls = calls });
        }
    }

    private static List<GroqContentPart> Begin(string? text) => string.IsNullOrEmpty(text) ? [] : [GroqContentPart.FromText(text)];

    private static string RoleOf(ChatRole role) =>
        role == ChatRole.Assistant ? GroqRole.Assistant : role == ChatRole.System ? GroqRole.System : GroqRole.User;

    private static string WriteArguments(FunctionCallContent call) => call.Arguments is null
        ? "{}"
        : JsonSerializer.Serialize(call.Arguments, Json.GetTypeInfo(typeof(IDictionary<string, object?>)));

    private static string WriteResult(FunctionResultContent result) => result.Result switch
    {
        null => result.Exception is { } exception ? $"The function failed: {exception.GetType().Name}." : "",
        string text => text,
        var other => JsonSerializer.Serialize(other, Json.GetTypeInfo(typeof(object))),
    };
}
