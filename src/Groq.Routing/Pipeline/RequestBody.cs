using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>Turns a request into the body Groq is sent.</summary>
internal static class RequestBody
{
    // Groq refuses JSON mode when no message mentions JSON.
    private const string AskForJson = "Answer with a single JSON object.";

    /// <summary>The body but for the model; everything that can change an answer is in it.</summary>
    public static GroqChatRequest Create(CompletionRequest request, GroqRoutingOptions options) => new()
    {
        Model = "",
        Messages = Messages(request),
        MaxCompletionTokens = request.MaxOutputTokens ?? options.MaxOutputTokens,
        Temperature = request.Temperature ?? options.Temperature,
        TopP = request.TopP,
        Stop = request.Stop,
        Seed = request.Seed,
        ResponseFormat = request.Schema is { } schema
            ? new() { Type = "json_schema", JsonSchema = schema }
            : request.JsonMode ? GroqResponseFormat.JsonObject : null,
        Tools = request.Tools is { Count: > 0 } tools ? tools : null,
        ToolChoice = request.ToolChoice,
        ParallelToolCalls = request.ParallelToolCalls,
        ReasoningEffort = request.ReasoningEffort,
        ReasoningFormat = request.ReasoningFormat,
        ServiceTier = request.ServiceTier,
        User = request.User,
        AdditionalParameters = request.AdditionalParameters is { Count: > 0 } more ? new Dictionary<string, JsonElement>(more) : null,
    };

    /// <summary>The body for one model: what it does not take is left out.</summary>
    /// <param name="body">The body but for the model.</param>
    /// <param name="model">The model.</param>
    /// <param name="outputTokens">The output budget.</param>
    public static GroqChatRequest For(GroqChatRequest body, GroqModel model, int outputTokens)
    {
        var format = body.ResponseFormat;
        if (format is { JsonSchema: { Strict: true } schema } && !model.StrictSchemas)
        {
            format = format with { JsonSchema = schema with { Strict = false } };
        }

        return body with
        {
            Model = model.Id,
            MaxCompletionTokens = outputTokens,
            ResponseFormat = format,
            ReasoningEffort = model.Reasons ? body.ReasoningEffort : null,
            ReasoningFormat = model.Reasons ? body.ReasoningFormat : null,
        };
    }

    /// <summary>Whether any of its turns shows an image.</summary>
    public static bool HasImages(CompletionRequest request)
    {
        var turns = request.Messages;
        for (var i = 0; i < turns?.Count; i++)
        {
            var parts = turns[i].Parts;
            for (var j = 0; j < parts?.Count; j++)
            {
                if (parts[j].ImageUrl is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static GroqMessage[] Messages(CompletionRequest request)
    {
        var system = request.SystemMessage;
        if (request.JsonMode && request.Schema is null && !MentionsJson(request))
        {
            system = string.IsNullOrEmpty(system) ? AskForJson : $"{system}\n{AskForJson}";
        }

        var earlier = request.Messages?.Count ?? 0;
        var text = UserText(request);
        var prompt = text.Length > 0 || earlier == 0;
        var messages = new GroqMessage[(system is null ? 0 : 1) + earlier + (prompt ? 1 : 0)];
        var next = 0;
        if (system is not null)
        {
            messages[next++] = GroqMessage.System(system);
        }

        for (var i = 0; i < earlier; i++)
        {
            messages[next++] = request.Messages![i];
        }

        if (prompt)
        {
            messages[next] = GroqMessage.User(text);
        }

        return messages;
    }

    private static string UserText(CompletionRequest request)
    {
        if (request.UntrustedParts is not { Count: > 0 } parts)
        {
            return request.Prompt;
        }

        StringBuilder text = new(request.Prompt);
        foreach (var part in parts)
        {
            // A part that contains its own closing tag must not end it: the tag is then numbered.
            var tag = part.Name;
            for (var number = 2; part.Text.Contains($"</{tag}", StringComparison.OrdinalIgnoreCase); number++)
            {
                tag = string.Create(CultureInfo.InvariantCulture, $"{part.Name}-{number}");
            }

            text.Append(text.Length > 0 ? "\n\n" : "").Append('<').Append(tag).Append(">\n").Append(part.Text).Append("\n</").Append(tag).Append('>');
        }

        return text.ToString();
    }

    private static bool MentionsJson(CompletionRequest request) =>
        Mentions(request.Prompt) || Mentions(request.SystemMessage) || (request.Messages?.Any(m => Mentions(m.Content)) ?? false);

    private static bool Mentions(string? text) => text is not null && text.Contains("json", StringComparison.OrdinalIgnoreCase);
}
