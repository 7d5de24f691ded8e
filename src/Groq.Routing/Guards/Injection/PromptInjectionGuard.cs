namespace Groq.Routing;

/// <summary>Refuses a prompt that tries to take over from the host: to override its instructions, draw them out, switch persona, forge a role or a grade.</summary>
/// <remarks>
/// A first version, by rules: it weighs explicit phrases in English and markup of chat templates (<see cref="InjectionRules"/>).
/// It does not see through encodings, look-alike letters or other languages, nor does it notice a foreign task hidden in a document.
/// </remarks>
internal sealed class PromptInjectionGuard : IGuard
{
    /// <summary>From this score on a prompt is refused.</summary>
    public const int BlockScore = 10;

    /// <summary>From this score on a finding travels with the result.</summary>
    public const int WarnScore = 7;

    private static readonly PhraseSet Phrases = new(InjectionRules.Phrases);

    public string Name => GuardNames.PromptInjection;

    public GuardStages Stages => GuardStages.Prompt;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input.Text));

    private static GuardVerdict Inspect(ReadOnlySpan<char> text)
    {
        if (RoleMarkup.IsIn(text))
        {
            return GuardVerdict.Block(InjectionRules.RoleMarkup, InjectionRules.ReasonOf(InjectionRules.RoleMarkup));
        }

        PhraseMatch match = Phrases.Match(text, BlockScore);
        if (match.Score < WarnScore)
        {
            return GuardVerdict.Allow;
        }

        string rule = match.Strongest!.Name;
        string reason = InjectionRules.ReasonOf(rule);
        return match.Score >= BlockScore ? GuardVerdict.Block(rule, reason) : GuardVerdict.Warn(rule, reason);
    }
}
