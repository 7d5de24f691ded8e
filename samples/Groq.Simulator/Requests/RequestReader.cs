using System.Text.Json;

namespace Groq.Simulator;

/// <summary>Turns a body into a request, or refuses it as Groq does.</summary>
internal sealed class RequestReader(SimulatorOptions options, TokenMeter meter, ModelBooks books)
{
    /// <summary>What Groq reserves when the caller bounds nothing is not known; this is the simulator's choice, never more than the model may be asked for.</summary>
    private const int UnboundedReservation = 1024;

    private static readonly HashSet<string> Known =
    [
        "messages", "model", "citation_options", "compound_custom", "disable_tool_validation", "documents", "exclude_domains",
        "frequency_penalty", "function_call", "functions", "include_domains", "include_reasoning", "logit_bias", "logprobs",
        "max_completion_tokens", "max_tokens", "metadata", "n", "parallel_tool_calls", "presence_penalty", "reasoning_effort",
        "reasoning_format", "response_format", "search_settings", "seed", "service_tier", "stop", "store", "stream",
        "stream_options", "temperature", "tool_choice", "tools", "top_logprobs", "top_p", "user",
    ];

    private static readonly string[] Unsupported = ["logit_bias", "top_logprobs", "frequency_penalty", "presence_penalty"];

    /// <summary>The model of a body, whatever else is wrong with it: a refusal of a known model carries its headers.</summary>
    public static SimulatedModel ReadModel(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new RequestRefusedException("request body must be a JSON object");
        }

        string id = body.Text("model") ?? throw new RequestRefusedException("property 'model' is missing", "model");
        return ModelCatalogue.Models.FirstOrDefault(model => model.Id == id)
            ?? throw new RequestRefusedException($"The model `{id}` does not exist or you do not have access to it.", code: "model_not_found", status: 404);
    }

    public SimulatedRequest Read(JsonElement body, SimulatedModel model)
    {
        DateOnly today = DateOnly.FromDateTime(options.TimeProvider.GetUtcNow().UtcDateTime);
        if (!model.IsServed(today, options.EnterpriseAccess))
        {
            throw new RequestRefusedException(
                $"The model `{model.Id}` has been decommissioned and is no longer supported. Please refer to https://console.groq.com/docs/deprecations for a recommendation on which model to use instead.",
                code: "model_decommissioned");
        }

        RefuseUnsupported(body);
        List<SimulatedMessage> messages = MessageReader.Read(body);
        bool stream = body.Flag("stream") ?? false;
        IReadOnlyList<SimulatedTool> tools = ToolReader.Read(body);
        (string choice, bool named) = ToolReader.ReadChoice(body, tools);
        (AnswerFormat format, JsonElement? schema) = FormatReader.Read(body, model, messages, stream, tools.Count > 0);
        int? max = ReadMax(body, model);
        int prompt = meter.CountPrompt(messages, body.Present("tools"));
        RefuseTooLong(model, messages, prompt, max);
        body.Number("temperature", 0, 2);
        body.Number("top_p", 0, 1);
        return new SimulatedRequest(body, model, messages)
        {
            PromptTokens = prompt,
            MaxCompletionTokens = max,
            ReservedOutput = max ?? DefaultReservation(model),
            Stream = stream,
            IncludeUsage = body.Present("stream_options")?.Flag("include_usage") ?? false,
            ReasoningEffort = ReadEffort(body, model),
            IncludeReasoning = (body.Flag("include_reasoning") ?? true) && body.Text("reasoning_format") != "hidden",
            ServiceTier = ReadTier(body),
            Format = format,
            Schema = schema,
            Tools = tools,
            ToolChoice = choice,
            ToolIsNamed = named,
            Stop = ReadStop(body),
            Seed = body.Whole("seed", long.MinValue, long.MaxValue),
        };
    }

    private int DefaultReservation(SimulatedModel model)
    {
        long most = books[model.Id].Limits.Otpm ?? long.MaxValue;
        return (int)Math.Min(Math.Min(UnboundedReservation, model.MaxOutput), most);
    }

    private static void RefuseUnsupported(JsonElement body)
    {
        foreach (JsonProperty property in body.EnumerateObject())
        {
            if (!Known.Contains(property.Name))
            {
                throw new RequestRefusedException($"property '{property.Name}' is unsupported", property.Name);
            }
        }

        foreach (string name in Unsupported)
        {
            if (body.Present(name) is not null)
            {
                throw new RequestRefusedException($"'{name}' : property '{name}' is unsupported", name);
            }
        }

        if (body.Flag("logprobs") is true)
        {
            throw new RequestRefusedException("'logprobs' : property 'logprobs' is unsupported", "logprobs");
        }

        body.Whole("n", 1, 1);
    }

    private static int? ReadMax(JsonElement body, SimulatedModel model)
    {
        string name = body.Present("max_completion_tokens") is not null ? "max_completion_tokens" : "max_tokens";
        long? max = body.Whole(name, 1, long.MaxValue);
        if (max > model.MaxOutput)
        {
            throw new RequestRefusedException(
                $"`{name}` must be less than or equal to `{model.MaxOutput}`, the maximum value for `{name}` is less than the `context_window` for this model",
                name);
        }

        return (int?)max;
    }

    private void RefuseTooLong(SimulatedModel model, List<SimulatedMessage> messages, int prompt, int? max)
    {
        bool guard = model.Role is ModelRole.PromptGuard;
        if (guard && (messages.Count != 1 || messages[0].Role != "user"))
        {
            throw new RequestRefusedException($"'messages' : model `{model.Id}` takes exactly one message, of role user", "messages");
        }

        // The prompt guard reads 512 tokens of text; its answer is a number and has no share in them.
        long tokens = guard ? meter.Count(messages[0].Content) : (long)prompt + (max ?? 0);
        if (tokens > model.ContextWindow)
        {
            throw new RequestRefusedException("Please reduce the length of the messages or completion.", "messages", "context_length_exceeded");
        }
    }

    private static string? ReadEffort(JsonElement body, SimulatedModel model)
    {
        string? effort = body.Text("reasoning_effort");
        if (effort is not null && !model.Reasons)
        {
            throw new RequestRefusedException("`reasoning_effort` is not supported with this model", "reasoning_effort");
        }

        if (effort is not (null or "low" or "medium" or "high"))
        {
            throw new RequestRefusedException("`reasoning_effort` must be one of `low`, `medium`, or `high`", "reasoning_effort");
        }

        return effort;
    }

    private static string ReadTier(JsonElement body) => body.Text("service_tier") switch
    {
        null or "auto" or "on_demand" => "on_demand",
        "flex" => "flex",
        "performance" => "performance",
        _ => throw new RequestRefusedException("'service_tier' : value must be one of [\"auto\" \"on_demand\" \"flex\" \"performance\"]", "service_tier"),
    };

    private static List<string> ReadStop(JsonElement body) => body.Present("stop") switch
    {
        null => [],
        { ValueKind: JsonValueKind.String } stop => [stop.GetString()!],
        { ValueKind: JsonValueKind.Array } stops when stops.GetArrayLength() <= 4 && stops.EnumerateArray().All(stop => stop.ValueKind == JsonValueKind.String) =>
            [.. stops.EnumerateArray().Select(stop => stop.GetString()!)],
        _ => throw new RequestRefusedException("'stop' : value must be a string or an array of at most 4 strings", "stop"),
    };
}
