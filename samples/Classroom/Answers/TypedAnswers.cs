using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Groq.Routing;

namespace Classroom.Answers;

/// <summary>Asks for an answer of a type: its schema goes along, the router checks the answer against it, and it comes back as a value.</summary>
internal static class TypedAnswers
{
    private static readonly JsonSchemaExporterOptions Strict = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = static (context, node) =>
        {
            if (node is JsonObject schema && schema.ContainsKey("properties"))
            {
                schema["additionalProperties"] = false;
            }

            return node;
        },
    };

    public static async Task<TypedAnswer<T>> AskAsync<T>(this IModelRouter router, CompletionRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var schema = JsonSerializer.SerializeToElement(type.GetJsonSchemaAsNode(Strict), AnswerJson.Default.JsonNode);
        var result = await router.CompleteAsync(request with { Schema = new GroqJsonSchema(typeof(T).Name, schema, Strict: true) }, cancellationToken);
        try
        {
            return new(result.Success ? JsonSerializer.Deserialize(result.Response!, type) : null, result);
        }
        catch (JsonException)
        {
            return new(null, result with { Error = new(CompletionErrorKind.OutputBlocked, $"The answer is no {typeof(T).Name}.") });
        }
    }
}
