using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>Asks Prompt Guard how likely a prompt is an attempt to take over the model. The worst part of a long prompt counts.</summary>
internal sealed class InjectionModelGuard(GuardModelCalls models, PromptInjectionGuard rules, SettingsSource settings, TimeProvider time, ILogger<InjectionModelGuard> logger)
    : ModelGuard(models, settings, time, logger)
{
    public const string Rule = "attack";

    // The model reads 512. What it is sent is guessed on the safe side, and halved when that was not safe enough.
    private const int PartTokens = 400;
    private const int OverlapTokens = 64;

    public override string Name => GuardNames.PromptInjectionModel;

    public override GuardStages Stages => GuardStages.Prompt;

    protected override List<string> Split(string text) => TextParts.Split(text, PartTokens, OverlapTokens);

    protected override Candidate[] Candidates(RouterSettings settings) => settings.PromptGuards;

    protected override GuardQuestion? Question(GuardInput input, string part, ModelGuardOptions options) => new(Name, input.Stage, null, null, part);

    protected override IGuard? Rules(GuardStages stage) => rules;

    protected override GuardVerdict Judge(GuardReading reading, GuardStages stage, ModelGuardOptions options)
    {
        const string Reason = "A guard model takes the prompt for an attempt to take over.";
        return reading.Score >= options.InjectionBlockScore ? GuardVerdict.Block(Rule, Reason)
            : reading.Score >= options.InjectionWarnScore ? GuardVerdict.Warn(Rule, Reason)
            : GuardVerdict.Allow;
    }
}
