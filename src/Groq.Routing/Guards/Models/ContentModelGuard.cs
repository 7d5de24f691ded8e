using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>Asks Llama Guard or a model that takes a policy whether a prompt or an output violates a category of content.</summary>
internal sealed class ContentModelGuard(GuardModelCalls models, ContentSafetyGuard rules, SettingsSource settings, TimeProvider time, ILogger<ContentModelGuard> logger)
    : ModelGuard(models, settings, time, logger)
{
    /// <summary>The rule of a violation without a category.</summary>
    public const string Unsafe = "unsafe";

    /// <summary>The rule of a category that nobody named: it is the model's word, and may be anything.</summary>
    public const string Other = "other";

    // Small enough for the tokens per minute of a free plan, with the policy and what the model may write.
    private const int PartTokens = 2_000;
    private const int OverlapTokens = 100;
    private const int PromptTokens = 500;

    private PolicyOfOptions? _policy;

    public override string Name => GuardNames.ContentSafetyModel;

    public override GuardStages Stages => GuardStages.Prompt | GuardStages.Output;

    protected override List<string> Split(string text) => TextParts.Split(text, PartTokens, OverlapTokens);

    protected override Candidate[] Candidates(RouterSettings settings) => settings.OutputGuards;

    protected override GuardQuestion? Question(GuardInput input, string part, ModelGuardOptions options) => PolicyOf(options) is { } policy
        ? new(Name, input.Stage, policy, input.Stage == GuardStages.Output ? TextParts.Begin(input.Request.Prompt, PromptTokens) : null, part)
        : null;

    // They are made for what models write: a user may report what must not be recommended.
    protected override IGuard? Rules(GuardStages stage) => stage == GuardStages.Output ? rules : null;

    protected override GuardVerdict Judge(GuardReading reading, GuardStages stage, ModelGuardOptions options)
    {
        if (reading.Score == 0)
        {
            return GuardVerdict.Allow;
        }

        if (reading.Categories.Count == 0)
        {
            return GuardVerdict.Block(Unsafe, $"A guard model calls the {Subject(stage)} unsafe.");
        }

        var worst = GuardVerdict.Allow;
        foreach (var category in reading.Categories)
        {
            var isListed = options.Categories.TryGetValue(category, out var mode);
            var rule = isListed || GuardPolicy.IsCode(category) ? category : Other;
            var reason = $"A guard model puts the {Subject(stage)} into the category {rule}.";
            var verdict = !isListed || mode == GuardMode.Block ? GuardVerdict.Block(rule, reason)
                : mode == GuardMode.Warn ? GuardVerdict.Warn(rule, reason)
                : GuardVerdict.Allow;
            worst = verdict.Action > worst.Action ? verdict : worst;
        }

        return worst;
    }

    // Settings that were read again are another object.
    private string? PolicyOf(ModelGuardOptions options)
    {
        var policy = _policy is { } current && current.Options == options ? current : _policy = new PolicyOfOptions(options, GuardPolicy.Of(options));
        return policy.Text;
    }

    private sealed record PolicyOfOptions(ModelGuardOptions Options, string? Text);
}
