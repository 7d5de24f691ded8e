namespace Groq.Routing;

/// <summary>Holds an output that was asked for as JSON to be exactly one JSON value that a host can read, and takes it out of a Markdown fence.</summary>
/// <remarks>
/// Stricter than the grammar where parsers differ or throw: an object names no key twice, strings have no unpaired surrogates, nesting ends at 64.
/// With <see cref="CompletionRequest.JsonMode"/> alone the value is an object.
/// </remarks>
internal sealed class JsonGuard : IGuard
{
    /// <summary>Deepest nesting; also the default of <see cref="System.Text.Json.JsonDocument"/>, with which a host is likely to read the answer.</summary>
    public const int MaxDepth = 64;

    public string Name => GuardNames.Json;

    public GuardStages Stages => GuardStages.Output;

    public int? StreamWindow(CompletionRequest request) => request.JsonMode || request.Schema is not null ? null : 0;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input));

    private static GuardVerdict Inspect(GuardInput input)
    {
        if (!input.Request.JsonMode && input.Request.Schema is null)
        {
            return GuardVerdict.Allow;
        }

        string? unwrapped = JsonFence.Unwrap(input.Text);
        using Utf8Buffer utf8 = new(unwrapped ?? input.Text);
        using JsonTree? tree = utf8.Parse(out JsonDefect? defect);
        if (tree is null)
        {
            return GuardVerdict.Block(defect!.Rule, $"The output {defect.Sentence}.");
        }

        if (input.Request.Schema is null && tree.Root.Kind != JsonKind.Object)
        {
            return GuardVerdict.Block("not-object", "The output is JSON but not an object.");
        }

        if (JsonDuplicates.HasDuplicateNames(tree))
        {
            return GuardVerdict.Block("duplicate-key", "An object of the output names a key twice.");
        }

        return unwrapped is null ? GuardVerdict.Allow : GuardVerdict.Replace(unwrapped);
    }
}
