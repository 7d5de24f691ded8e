using System.Text.Json;

namespace Groq.Routing;

/// <summary>Holds an output to the schema that the request asks for.</summary>
/// <remarks>Runs after <see cref="JsonGuard"/>, on what that took out of its fence. What it understands of a schema: <see cref="JsonSchemaCheck"/>.</remarks>
internal sealed class JsonSchemaGuard : IGuard
{
    public string Name => GuardNames.JsonSchema;

    public GuardStages Stages => GuardStages.Output;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) =>
        new(input.Request.Schema is { } schema ? Inspect(schema.Schema, input.Text) : GuardVerdict.Allow);

    private static GuardVerdict Inspect(JsonElement schema, string text)
    {
        using Utf8Buffer utf8 = new(text);
        try
        {
            using JsonDocument? document = utf8.IsValid ? JsonDocument.Parse(utf8.Memory) : null;
            if (document is not null)
            {
                return VerdictOn(JsonSchemaCheck.Find(schema, document.RootElement));
            }
        }
        catch (JsonException)
        {
            // Reached only where the JSON guard does not block; what is no JSON matches no schema.
        }

        return GuardVerdict.Block(JsonGuard.InvalidJson, "The output is not valid JSON.");
    }

    private static GuardVerdict VerdictOn(JsonSchemaError? error) => error switch
    {
        null => GuardVerdict.Allow,
        { IsSchemaUnusable: true } => GuardVerdict.Block("schema-unusable", $"The output cannot be checked: {error.Sentence}."),
        _ => GuardVerdict.Block("schema-mismatch", $"The output does not match its schema: {error.Path} {error.Sentence}."),
    };
}
