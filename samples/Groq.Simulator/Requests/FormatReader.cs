using System.Text.Json;

namespace Groq.Simulator;

/// <summary>Reads <c>response_format</c> and what must hold for it.</summary>
internal static class FormatReader
{
    private const string Name = "response_format";

    public static (AnswerFormat Format, JsonElement? Schema) Read(
        JsonElement body, SimulatedModel model, IReadOnlyList<SimulatedMessage> messages, bool stream, bool tools)
    {
        if (body.Present(Name) is not { } format)
        {
            return (AnswerFormat.Text, null);
        }

        switch (format.Text("type"))
        {
            case "text":
                return (AnswerFormat.Text, null);
            case "json_object":
                if (!messages.Any(message => message.Content.Contains("json", StringComparison.OrdinalIgnoreCase)))
                {
                    throw new RequestRefusedException(
                        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", "messages");
                }

                return (AnswerFormat.JsonObject, null);
            case "json_schema":
                return (AnswerFormat.JsonSchema, ReadSchema(format, model, stream, tools));
            default:
                throw new RequestRefusedException("'response_format.type' : value must be one of [\"text\" \"json_object\" \"json_schema\"]", Name);
        }
    }

    private static JsonElement ReadSchema(JsonElement format, SimulatedModel model, bool stream, bool tools)
    {
        if (format.Present("json_schema") is not { ValueKind: JsonValueKind.Object } wrapper
            || wrapper.Text("name") is not { } name
            || wrapper.Present("schema") is not { ValueKind: JsonValueKind.Object } schema)
        {
            throw new RequestRefusedException("'response_format.json_schema' : 'name' and 'schema' are required", Name);
        }

        if (stream || tools)
        {
            throw new RequestRefusedException(
                $"response format `json_schema` cannot be combined with {(stream ? "streaming" : "tool calling")}", Name);
        }

        if (wrapper.Flag("strict") ?? false)
        {
            if (!model.HasStrictSchemas)
            {
                throw new RequestRefusedException($"response format `json_schema` with `strict: true` is not supported by model `{model.Id}`", Name);
            }

            StrictSchema.Check(schema, name);
        }

        SchemaInstance.Check(schema);
        return schema;
    }
}
