using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>gpt-oss-safeguard, and any model that takes a policy: the policy as system message, the texts as JSON, so that neither can pass for the other.</summary>
internal sealed class SafeguardProtocol : GuardProtocol
{
    // It reasons before it answers, which counts.
    private const int MaxTokens = 512;

    // As it was written: escapes cost the model tokens, and this is no HTML.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override CompletionRequest Ask(GuardQuestion question) => new(Texts(question))
    {
        SystemMessage = question.Policy,
        JsonMode = true,
        MaxOutputTokens = MaxTokens,
        ReasoningEffort = "low",
        Temperature = 0,
    };

    public override GuardReading? Read(string? content, string? finishReason)
    {
        if (finishReason == "length" || string.IsNullOrWhiteSpace(content))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(content);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && Violates(root) is { } violates ? new GuardReading(violates ? 1 : 0, violates ? Categories(root) : []) : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // No JSON, or text that is no UTF-16.
            return null;
        }
    }

    private static string Texts(GuardQuestion question)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            writer.WriteStartObject();
            writer.WriteString("prompt", question.Prompt ?? question.Text);
            if (question.Prompt is not null)
            {
                writer.WriteString("answer", question.Text);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static bool? Violates(JsonElement root) => !root.TryGetProperty("violation", out var violation) ? null : violation.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when violation.TryGetDouble(out var number) => number switch { 0 => false, 1 => true, _ => null },
        _ => null,
    };

    private static string[] Categories(JsonElement root) =>
        root.TryGetProperty("categories", out var categories) && categories.ValueKind == JsonValueKind.Array
            ? [.. categories.EnumerateArray().Where(c => c.ValueKind == JsonValueKind.String).Select(c => Code(c.GetString()!))]
            : [];

    // "S1", "S1 violent crimes" and "S1: violent crimes" are the same category.
    private static string Code(string category)
    {
        var end = category.AsSpan().Trim().IndexOfAny(' ', ':');
        var first = end < 0 ? category.Trim() : category.Trim()[..end];
        return GuardPolicy.IsCode(first) ? first : category.Trim();
    }
}
