namespace Groq.Routing;

/// <summary>Refuses an output with content that must not reach a user: self-harm, sexual content about minors, weapons, hate.</summary>
/// <remarks>
/// By rules, in English, that would rather miss than refuse a text that explains, reports, teaches or declines. It is no substitute for a
/// moderation model.
/// </remarks>
internal sealed class ContentSafetyGuard(Func<GuardOptions> options) : IGuard
{
    // Room for the sentences of an instruction that are weighed together.
    private const int Window = 600;

    private static readonly SafetyCategory[] Categories =
    [
        new(SafetyCategories.SelfHarm, "The output encourages or instructs self-harm.", SelfHarmRules.Phrases),
        new(SafetyCategories.SexualMinors, "The output has sexual content about minors.", SexualMinorsRules.Phrases),
        new(SafetyCategories.Weapons, "The output instructs how to make or misuse a weapon.", WeaponRules.Phrases),
        new(SafetyCategories.Hate, "The output dehumanises people for what they are, or calls for violence against them.", HateRules.Phrases),
    ];

    // Most outputs have none of the marked words of any category, which one search tells.
    private static readonly WordSearch Marked = new(Categories.SelectMany(c => c.MarkedWords));

    public string Name => GuardNames.ContentSafety;

    public GuardStages Stages => GuardStages.Output;

    public int? StreamWindow(CompletionRequest request) => Window;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input.Text));

    private GuardVerdict Inspect(ReadOnlySpan<char> text)
    {
        if (Marked.Find(text) < 0)
        {
            return GuardVerdict.Allow;
        }

        var modes = options().Safety.Categories;
        SafetyCategory? warned = null;
        foreach (var category in Categories)
        {
            var mode = modes.TryGetValue(category.Name, out var chosen) ? chosen : GuardMode.Block;
            if (mode == GuardMode.Off || (mode == GuardMode.Warn && warned is not null) || !category.Holds(text))
            {
                continue;
            }

            if (mode == GuardMode.Block)
            {
                return GuardVerdict.Block(category.Name, category.Reason);
            }

            warned = category;
        }

        return warned is null ? GuardVerdict.Allow : GuardVerdict.Warn(warned.Name, warned.Reason);
    }
}
