namespace Groq.Routing;

/// <summary>Holds an output to the schema that the request asks for, and where that comes from a type, to the type.</summary>
/// <remarks>Runs after <see cref="JsonGuard"/>, on what that took out of its fence.</remarks>
/// <param name="schemas">The compiled schemas of the settings in force.</param>
internal sealed class JsonSchemaGuard(Func<SchemaCache> schemas) : IGuard
{
    /// <summary>The rule of a schema that cannot be used, or takes too much work.</summary>
    public const string Unusable = "schema-unusable";

    public string Name => GuardNames.JsonSchema;

    public GuardStages Stages => GuardStages.Output;

    public int? StreamWindow(CompletionRequest request) => request.Schema is not null ? null : 0;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) =>
        new(input.Request.Schema is { } schema ? Inspect(schema, input.Text) : GuardVerdict.Allow);

    private GuardVerdict Inspect(GroqJsonSchema schema, string text)
    {
        if (schemas().Find(schema.Schema, out string? problem) is not { } compiled)
        {
            // Refused before the call, but for a host that changes its schema in the meantime.
            return GuardVerdict.Block(Unusable, $"The output cannot be checked, because its schema cannot be used. {problem}");
        }

        using Utf8Buffer utf8 = new(text);
        using JsonTree? tree = utf8.Parse(out JsonDefect? defect);
        if (tree is null)
        {
            return GuardVerdict.Block(defect!.Rule, $"The output {defect.Sentence}.");
        }

        GuardVerdict verdict = VerdictOn(compiled.Check(tree));
        return verdict.Action == GuardAction.Allow && schema.Answer?.ProblemOf(text) is { } unreadable
            ? GuardVerdict.Block(TypedAnswer.Rule, unreadable)
            : verdict;
    }

    private static GuardVerdict VerdictOn(SchemaVerdict verdict)
    {
        if (verdict.Overrun is { } overrun)
        {
            return GuardVerdict.Block(Unusable, $"The output cannot be checked: {overrun}.");
        }

        return verdict.Errors is { } errors
            ? GuardVerdict.Block("schema-mismatch", $"The output does not match its schema: {string.Join("; ", errors.Select(e => $"{e.InstancePath} {e.Sentence}"))}.")
            : GuardVerdict.Allow;
    }
}
