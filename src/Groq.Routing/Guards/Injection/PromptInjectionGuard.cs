namespace Groq.Routing;

/// <summary>Refuses a prompt that tries to take over from the host: to override its instructions, draw them out, switch persona, forge a role or a grade.</summary>
/// <remarks>
/// By rules, without a call: <see cref="InjectionDetector"/> weighs evidence over several views of the text. It does not notice a foreign task in a
/// document that is merely another question; no rule can tell that from the host's own.
/// </remarks>
internal sealed class PromptInjectionGuard(Func<GuardOptions> options) : IGuard
{
    private DetectorOfOptions? _detector;

    public string Name => GuardNames.PromptInjection;

    public GuardStages Stages => GuardStages.Prompt;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input.Text, input.IsUntrusted));

    /// <summary>What the guard makes of a text, before thresholds.</summary>
    public Detection Detect(string text) => DetectorOf(options().Injection).Detect(text);

    private GuardVerdict Inspect(string text, bool isUntrusted)
    {
        var settings = options().Injection;
        var found = DetectorOf(settings).Detect(text);
        if (found.Score < (isUntrusted ? settings.UntrustedWarnScore : settings.WarnScore))
        {
            return GuardVerdict.Allow;
        }

        var rule = found.Rule!;
        GuardEvidence evidence = new(found.View, found.Start, found.Length, found.Score);
        return found.Score >= (isUntrusted ? settings.UntrustedBlockScore : settings.BlockScore)
            ? GuardVerdict.Block(rule.Id, InjectionReasons.Of(rule.Category), evidence)
            : GuardVerdict.Warn(rule.Id, InjectionReasons.Of(rule.Category), evidence);
    }

    // Settings that were read again may have other rules; they are another object then.
    private DetectorOfOptions DetectorOf(InjectionOptions settings) =>
        _detector is { } current && current.Options == settings ? current : _detector = new DetectorOfOptions(settings);
}
