using System.Text;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>Writes messages in the JSON form that OpenTelemetry's conventions give them on spans.</summary>
internal static class ContentWriter
{
    /// <summary>The host's instructions; <see langword="null"/> = none.</summary>
    public static string? Instructions(IReadOnlyList<GroqMessage> messages) => messages.Any(IsInstruction)
        ? Write(messages, static (json, messages) =>
        {
            foreach (var message in messages.Where(IsInstruction))
            {
                WriteParts(json, message);
            }
        })
        : null;

    /// <summary>The conversation, without the instructions.</summary>
    public static string Input(IReadOnlyList<GroqMessage> messages) => Write(messages, static (json, messages) =>
    {
        foreach (var message in messages.Where(m => !IsInstruction(m)))
        {
            WriteMessage(json, message, null);
        }
    });

    /// <summary>The answer.</summary>
    public static string Output(GroqMessage message, string? finishReason) =>
        Write((message, finishReason), static (json, answer) => WriteMessage(json, answer.message, answer.finishReason));

    private static bool IsInstruction(GroqMessage message) => message.Role == GroqRole.System;

    private static string Write<T>(T content, Action<Utf8JsonWriter, T> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            write(json, content);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteMessage(Utf8JsonWriter json, GroqMessage message, string? finishReason)
    {
        json.WriteStartObject();
        json.WriteString("role", message.Role);
        json.WriteStartArray("parts");
        WriteParts(json, message);
        json.WriteEndArray();
        if (finishReason is not null)
        {
            json.WriteString("finish_reason", finishReason);
        }

        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, GroqMessage message)
    {
        if (message.ToolCallId is { } answered)
        {
            WritePart(json, "tool_call_response", ("id", answered), ("response", message.Content));
            return;
        }

        if (message.Reasoning is { } reasoning)
        {
            WritePart(json, "reasoning", ("content", reasoning));
        }

        if (message.Parts is { } parts)
        {
            foreach (var part in parts)
            {
                if (part.ImageUrl is { } image)
                {
                    WritePart(json, "uri", ("modality", "image"), ("uri", image));
                }
                else
                {
                    WritePart(json, "text", ("content", part.Text));
                }
            }
        }
        else if (!string.IsNullOrEmpty(message.Content))
        {
            WritePart(json, "text", ("content", message.Content));
        }

        foreach (var call in message.ToolCalls ?? [])
        {
            WritePart(json, "tool_call", ("id", call.Id), ("name", call.Name), ("arguments", call.Arguments));
        }
    }

    private static void WritePart(Utf8JsonWriter json, string type, params ReadOnlySpan<(string Name, string? Value)> properties)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        foreach (var (name, value) in properties)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }
}
