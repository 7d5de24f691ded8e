using System.Buffers;
using System.Text.Json;

namespace Groq.Simulator;

/// <summary>Writes a completion in one piece.</summary>
internal static class CompletionWriter
{
    public static ReadOnlyMemory<byte> Write(CompletionFields fields, SimulatedRequest request, Answer answer)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, CompletionFields.WriterOptions);
        json.WriteStartObject();
        fields.WriteHead(json, "chat.completion");
        json.WriteStartArray("choices");
        json.WriteStartObject();
        json.WriteNumber("index", 0);
        json.WriteStartObject("message");
        json.WriteString("role", "assistant");
        if (answer.ToolCalls.Count > 0)
        {
            CompletionFields.WriteToolCalls(json, answer.ToolCalls, indexed: false);
        }
        else
        {
            json.WriteString("content", answer.Content);
        }

        if (answer.ReasoningTokens > 0 && request.IncludeReasoning)
        {
            json.WriteString("reasoning", "Simulated reasoning.");
        }

        json.WriteEndObject();
        json.WriteNull("logprobs");
        json.WriteString("finish_reason", answer.FinishReason);
        json.WriteEndObject();
        json.WriteEndArray();
        fields.WriteUsage(json, answer);
        CompletionFields.WriteFingerprint(json);
        fields.StartXGroq(json);
        json.WriteEndObject();
        fields.WriteTier(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
