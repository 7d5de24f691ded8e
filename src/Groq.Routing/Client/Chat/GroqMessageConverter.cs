using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>Writes a message's content as a string or as parts, and leaves out what Groq refuses.</summary>
internal sealed class GroqMessageConverter : JsonConverter<GroqMessage>
{
    private static readonly JsonEncodedText Role = JsonEncodedText.Encode("role");
    private static readonly JsonEncodedText Content = JsonEncodedText.Encode("content");
    private static readonly JsonEncodedText ToolCallId = JsonEncodedText.Encode("tool_call_id");

    public override GroqMessage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A message must be an object.");
        }

        string? role = null, content = null, toolCallId = null, reasoning = null;
        List<GroqToolCall>? toolCalls = null;
        List<GroqContentPart>? parts = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("role"u8))
            {
                reader.Read();
                role = reader.GetString();
            }
            else if (reader.ValueTextEquals("content"u8))
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.StartArray)
                {
                    parts = ReadParts(ref reader);
                }
                else
                {
                    content = reader.GetString();
                }
            }
            else if (reader.ValueTextEquals("reasoning"u8))
            {
                reader.Read();
                reasoning = reader.GetString();
            }
            else if (reader.ValueTextEquals("tool_call_id"u8))
            {
                reader.Read();
                toolCallId = reader.GetString();
            }
            else if (reader.ValueTextEquals("tool_calls"u8))
            {
                reader.Read();
                toolCalls = ReadToolCalls(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new GroqMessage(string.IsNullOrEmpty(role) ? GroqRole.Assistant : role, content)
        {
            Parts = parts,
            ToolCalls = toolCalls,
            ToolCallId = toolCallId,
            Reasoning = reasoning,
        };
    }

    public override void Write(Utf8JsonWriter writer, GroqMessage value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(Role, value.Role);
        if (value.Parts is { } parts)
        {
            WriteParts(writer, parts);
        }
        else
        {
            writer.WriteString(Content, value.Content);
        }

        if (value.ToolCallId is { } id)
        {
            writer.WriteString(ToolCallId, id);
        }

        if (value.ToolCalls is { Count: > 0 } calls)
        {
            WriteToolCalls(writer, calls);
        }

        writer.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter writer, IReadOnlyList<GroqContentPart> parts)
    {
        writer.WriteStartArray(Content);
        foreach (var part in parts)
        {
            writer.WriteStartObject();
            if (part.Text is { } text)
            {
                writer.WriteString("type"u8, "text"u8);
                writer.WriteString("text"u8, text);
            }
            else
            {
                writer.WriteString("type"u8, "image_url"u8);
                writer.WriteStartObject("image_url"u8);
                writer.WriteString("url"u8, part.ImageUrl);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteToolCalls(Utf8JsonWriter writer, IReadOnlyList<GroqToolCall> calls)
    {
        writer.WriteStartArray("tool_calls"u8);
        foreach (var call in calls)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, call.Id);
            writer.WriteString("type"u8, "function"u8);
            writer.WriteStartObject("function"u8);
            writer.WriteString("name"u8, call.Name);
            writer.WriteString("arguments"u8, call.Arguments);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static List<GroqContentPart> ReadParts(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var parts = new List<GroqContentPart>();
        foreach (var part in document.RootElement.EnumerateArray())
        {
            if (part.ValueKind != JsonValueKind.Object)
            {
                throw new JsonException("A content part must be an object.");
            }

            if (part.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
            {
                parts.Add(GroqContentPart.FromText(text.GetString()!));
            }
            else if (part.TryGetProperty("image_url", out var image)
                && image.ValueKind == JsonValueKind.Object
                && image.TryGetProperty("url", out var url)
                && url.ValueKind == JsonValueKind.String
                && url.GetString() is { Length: > 0 } address)
            {
                parts.Add(GroqContentPart.FromImage(address));
            }
        }

        return parts;
    }

    private static List<GroqToolCall>? ReadToolCalls(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("tool_calls must be an array.");
        }

        var calls = new List<GroqToolCall>();
        foreach (var call in document.RootElement.EnumerateArray())
        {
            if (call.ValueKind != JsonValueKind.Object || !call.TryGetProperty("function", out var function) || function.ValueKind != JsonValueKind.Object)
            {
                throw new JsonException("A tool call must name a function.");
            }

            calls.Add(new GroqToolCall(Text(call, "id"), Text(function, "name"), Text(function, "arguments")));
        }

        return calls;
    }

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
