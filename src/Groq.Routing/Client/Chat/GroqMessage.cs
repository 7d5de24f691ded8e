using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>One message of a conversation, as Groq's chat completions take and return it.</summary>
[JsonConverter(typeof(GroqMessageConverter))]
public sealed record GroqMessage
{
    /// <summary>Creates a message with a plain text body.</summary>
    /// <param name="role">One of the constants of <see cref="GroqRole"/>.</param>
    /// <param name="content">The text; <see langword="null"/> for an assistant message that only calls tools.</param>
    public GroqMessage(string role, string? content)
    {
        ArgumentException.ThrowIfNullOrEmpty(role);
        Role = role;
        Content = content;
    }

    /// <summary>Who speaks: one of the constants of <see cref="GroqRole"/>.</summary>
    public string Role { get; }

    /// <summary>The text, or <see langword="null"/> when the message has only <see cref="Parts"/> or <see cref="ToolCalls"/>.</summary>
    public string? Content { get; }

    /// <summary>Text and images, for models that take them. When set, it is sent instead of <see cref="Content"/>.</summary>
    public IReadOnlyList<GroqContentPart>? Parts { get; init; }

    /// <summary>Tools the assistant asks to be called.</summary>
    public IReadOnlyList<GroqToolCall>? ToolCalls { get; init; }

    /// <summary>Which tool call a message of role <see cref="GroqRole.Tool"/> answers.</summary>
    public string? ToolCallId { get; init; }

    /// <summary>The model's reasoning, when Groq returns it apart from the answer.</summary>
    public string? Reasoning { get; init; }

    /// <summary>A system message.</summary>
    public static GroqMessage System(string content) => new(GroqRole.System, content);

    /// <summary>A user's message.</summary>
    public static GroqMessage User(string content) => new(GroqRole.User, content);

    /// <summary>An assistant's message.</summary>
    public static GroqMessage Assistant(string? content) => new(GroqRole.Assistant, content);

    /// <summary>A tool's answer to <paramref name="toolCallId"/>.</summary>
    public static GroqMessage Tool(string toolCallId, string content) => new(GroqRole.Tool, content) { ToolCallId = toolCallId };

    /// <summary>Names the role only: message text never reaches a log by accident.</summary>
    public override string ToString() => $"{nameof(GroqMessage)} {{ Role = {Role} }}";
}
