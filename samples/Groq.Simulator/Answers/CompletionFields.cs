using System.Text.Encodings.Web;
using System.Text.Json;

namespace Groq.Simulator;

/// <summary>The parts that a whole completion and the chunks of a stream have in common.</summary>
internal sealed class CompletionFields(SimulatorOptions options, SimulatedRequest request, string requestId)
{
    /// <summary>Model text reaches the wire as Groq's does: not escaped beyond what JSON demands.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly long _created = options.TimeProvider.GetUtcNow().ToUnixTimeSeconds();
    private readonly string _model = options.ModelUsed?.Invoke(request) ?? request.Model;

    public void WriteHead(Utf8JsonWriter json, string type)
    {
        json.WriteString("id", "chatcmpl-" + requestId[4..]);
        json.WriteString("object", type);
        json.WriteNumber("created", _created);
        json.WriteString("model", _model);
    }

    public static void WriteFingerprint(Utf8JsonWriter json) => json.WriteString("system_fingerprint", "fp_simulated");

    public static void WriteToolCalls(Utf8JsonWriter json, IReadOnlyList<ToolCall> calls, bool indexed)
    {
        json.WriteStartArray("tool_calls");
        for (int i = 0; i < calls.Count; i++)
        {
            json.WriteStartObject();
            if (indexed)
            {
                json.WriteNumber("index", i);
            }

            json.WriteString("id", calls[i].Id);
            json.WriteString("type", "function");
            json.WriteStartObject("function");
            json.WriteString("name", calls[i].Name);
            json.WriteString("arguments", calls[i].Arguments);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteUsage(Utf8JsonWriter json, Answer answer)
    {
        const double PromptSpeed = 20_000, CompletionSpeed = 500;
        double promptTime = request.PromptTokens / PromptSpeed;
        double completionTime = answer.CompletionTokens / CompletionSpeed;
        json.WriteStartObject("usage");
        json.WriteNumber("queue_time", 0.052);
        json.WriteNumber("prompt_tokens", request.PromptTokens);
        json.WriteNumber("prompt_time", promptTime);
        json.WriteNumber("completion_tokens", answer.CompletionTokens);
        json.WriteNumber("completion_time", completionTime);
        json.WriteNumber("total_tokens", request.PromptTokens + answer.CompletionTokens);
        json.WriteNumber("total_time", promptTime + completionTime);
        if (options.TokenDetails)
        {
            json.WriteStartObject("prompt_tokens_details");
            json.WriteNumber("cached_tokens", answer.CachedTokens);
            json.WriteEndObject();
            json.WriteStartObject("completion_tokens_details");
            json.WriteNumber("reasoning_tokens", answer.ReasoningTokens);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Opens <c>x_groq</c>; the caller closes it.</summary>
    public void StartXGroq(Utf8JsonWriter json)
    {
        json.WriteStartObject("x_groq");
        json.WriteString("id", requestId);
        json.WriteNumber("seed", request.Seed ?? options.Seed);
    }

    public void WriteTier(Utf8JsonWriter json) => json.WriteString("service_tier", request.ServiceTier);
}
