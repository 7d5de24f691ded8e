using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Groq.Routing;

/// <summary>Reads messages and options of <see cref="IChatClient"/> as a <see cref="CompletionRequest"/>.</summary>
internal static class ChatRequestReader
{
    private static readonly string[] RefusedByGroq = ["n", "logprobs", "top_logprobs", "logit_bias"];

    /// <param name="messages">The conversation.</param>
    /// <param name="options">What the caller wants of the answer.</param>
    /// <param name="template">Settings to start from; <see langword="null"/> = none.</param>
    /// <param name="unsupported">What to do with what Groq does not take.</param>
    public static CompletionRequest Read(IEnumerable<ChatMessage> messages, ChatOptions? options, CompletionRequest? template, UnsupportedSetting unsupported)
    {
        var system = options?.Instructions ?? template?.SystemMessage;
        var turns = new List<GroqMessage>();
        foreach (var message in messages)
        {
            if (message.AuthorName is not null)
            {
                Refuse("ChatMessage.AuthorName", unsupported);
            }

            // What stands before the conversation are the host's instructions; what stands inside it keeps its place.
            if (message.Role == ChatRole.System && turns.Count == 0)
            {
                system = string.IsNullOrEmpty(system) ? message.Text : $"{system}\n\n{message.Text}";
            }
            else
            {
                ChatMessageReader.Read(message, turns, unsupported);
            }
        }

        var prompt = "";
        if (turns is [.., { Role: GroqRole.User, Parts: null, Content: { } last }])
        {
            prompt = last;
            turns.RemoveAt(turns.Count - 1);
        }

        var request = (template ?? new CompletionRequest("")) with
        {
            Prompt = prompt,
            SystemMessage = string.IsNullOrEmpty(system) ? null : system,
            Messages = turns.Count > 0 ? turns : null,
        };
        return options is null ? request : Apply(request, options, unsupported);
    }

    private static CompletionRequest Apply(CompletionRequest request, ChatOptions options, UnsupportedSetting unsupported)
    {
        CheckSupport(options, unsupported);
        var tools = ReadTools(options, unsupported);
        request = request with
        {
            Model = options.ModelId ?? request.Model,
            MaxOutputTokens = options.MaxOutputTokens ?? request.MaxOutputTokens,
            Temperature = options.Temperature ?? request.Temperature,
            TopP = options.TopP ?? request.TopP,
            Seed = options.Seed ?? request.Seed,
            Stop = options.StopSequences is { Count: > 0 } stop ? [.. stop] : request.Stop,
            Tools = tools ?? request.Tools,
            ToolChoice = tools is null ? request.ToolChoice : ReadToolMode(options.ToolMode) ?? request.ToolChoice,
            ParallelToolCalls = tools is null ? request.ParallelToolCalls : options.AllowMultipleToolCalls ?? request.ParallelToolCalls,
            ReasoningEffort = options.Reasoning?.Effort switch
            {
                ReasoningEffort.Low => "low",
                ReasoningEffort.Medium => "medium",
                ReasoningEffort.High or ReasoningEffort.ExtraHigh => "high",
                _ => request.ReasoningEffort,
            },
        };
        if (options.ResponseFormat is ChatResponseFormatJson json)
        {
            request = json.Schema is { } schema
                ? request with { Schema = new GroqJsonSchema(json.SchemaName ?? "answer", schema) }
                : request with { JsonMode = true };
        }

        return options.AdditionalProperties is { } more ? Apply(request, more) : request;
    }

    private static CompletionRequest Apply(CompletionRequest request, AdditionalPropertiesDictionary more) => request with
    {
        Intent = more.GetValueOrDefault(ChatProperties.Intent) switch
        {
            null => request.Intent,
            Intent intent => intent,
            string name => Intent.Custom(name),
            var other => throw Invalid(ChatProperties.Intent, other, "an Intent or the name of one"),
        },
        Context = more.GetValueOrDefault(ChatProperties.Context) switch
        {
            null => request.Context,
            IReadOnlyDictionary<string, string> context => context,
            var other => throw Invalid(ChatProperties.Context, other, "a dictionary of strings"),
        },
        Partition = more.GetValueOrDefault(ChatProperties.Partition) switch
        {
            null => request.Partition,
            string partition => partition,
            var other => throw Invalid(ChatProperties.Partition, other, "a string"),
        },
        CacheMode = more.GetValueOrDefault(ChatProperties.SkipCache) switch
        {
            null or false => request.CacheMode,
            true => CacheMode.Skip,
            CacheMode mode => mode,
            var other => throw Invalid(ChatProperties.SkipCache, other, "true, false or a CacheMode"),
        },
    };

    private static void CheckSupport(ChatOptions options, UnsupportedSetting unsupported)
    {
        if (options.FrequencyPenalty is not null)
        {
            Refuse("ChatOptions.FrequencyPenalty", unsupported);
        }

        if (options.PresencePenalty is not null)
        {
            Refuse("ChatOptions.PresencePenalty", unsupported);
        }

        if (options.TopK is not null)
        {
            Refuse("ChatOptions.TopK", unsupported);
        }

        foreach (var name in RefusedByGroq)
        {
            if (options.AdditionalProperties?.ContainsKey(name) == true)
            {
                Refuse($"ChatOptions.AdditionalProperties[\"{name}\"]", unsupported);
            }
        }
    }

    private static List<GroqTool>? ReadTools(ChatOptions options, UnsupportedSetting unsupported)
    {
        if (options.Tools is not { Count: > 0 })
        {
            return null;
        }

        var tools = new List<GroqTool>(options.Tools.Count);
        foreach (var tool in options.Tools)
        {
            if (tool is AIFunctionDeclaration function)
            {
                tools.Add(GroqTool.Create(function.Name, string.IsNullOrEmpty(function.Description) ? null : function.Description, function.JsonSchema));
            }
            else
            {
                Refuse($"the tool '{tool.Name}' of type {tool.GetType().Name}", unsupported);
            }
        }

        return tools.Count > 0 ? tools : null;
    }

    private static JsonElement? ReadToolMode(ChatToolMode? mode)
    {
        switch (mode)
        {
            case RequiredChatToolMode { RequiredFunctionName: { } name }:
                return JsonSerializer.SerializeToElement(new ChosenTool("function", new(name)), ChatJson.Default.ChosenTool);
            case RequiredChatToolMode:
                return JsonSerializer.SerializeToElement("required", ChatJson.Default.String);
            case NoneChatToolMode:
                return JsonSerializer.SerializeToElement("none", ChatJson.Default.String);
            default:
                return null;
        }
    }

    internal static void Refuse(string what, UnsupportedSetting unsupported)
    {
        if (unsupported == UnsupportedSetting.Refuse)
        {
            throw new NotSupportedException($"Groq does not take {what}. Leave it out, or set ChatClientOptions.Unsupported to Drop.");
        }
    }

    private static ArgumentException Invalid(string name, object value, string expected) =>
        new($"ChatOptions.AdditionalProperties[\"{name}\"] is a {value.GetType().Name}; expected {expected}.");
}
