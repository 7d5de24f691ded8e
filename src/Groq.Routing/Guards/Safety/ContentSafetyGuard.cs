namespace Groq.Routing;

/// <summary>Refuses an output with content that must not reach a user: instructions for self-harm or weapons, sexual content about minors, leaked credentials.</summary>
/// <remarks>
/// A first version, by rules (<see cref="SafetyRules"/>, <see cref="SecretScan"/>), that would rather miss than refuse a text that explains, reports or declines.
/// It is no substitute for a moderation model.
/// </remarks>
internal sealed class ContentSafetyGuard : IGuard
{
    private const int BlockScore = 10;

    private static readonly PhraseSet SelfHarm = new(SafetyRules.SelfHarmPhrases);
    private static readonly PhraseSet Minors = new(SafetyRules.MinorsPhrases);
    private static readonly PhraseSet Weapons = new(SafetyRules.WeaponPhrases);

    // Most outputs have none of the marked words of any set, which one search tells.
    private static readonly WordSearch Marked = new([.. SelfHarm.MarkedWords, .. Minors.MarkedWords, .. Weapons.MarkedWords]);

    public string Name => GuardNames.ContentSafety;

    public GuardStages Stages => GuardStages.Output;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input.Text));

    private static GuardVerdict Inspect(ReadOnlySpan<char> text)
    {
        if (SecretScan.Finds(text))
        {
            return GuardVerdict.Block("secret", "The output contains what looks like a credential.");
        }

        if (Marked.Find(text) < 0)
        {
            return GuardVerdict.Allow;
        }

        if (Reaches(SelfHarm, text))
        {
            return GuardVerdict.Block(SafetyRules.SelfHarm, "The output encourages or instructs self-harm.");
        }

        if (Reaches(Minors, text))
        {
            return GuardVerdict.Block(SafetyRules.Minors, "The output has sexual content about minors.");
        }

        return Reaches(Weapons, text)
            ? GuardVerdict.Block(SafetyRules.Weapons, "The output instructs how to make a weapon.")
            : GuardVerdict.Allow;
    }

    // To the end: evidence against, which may come last, counts as well.
    private static bool Reaches(PhraseSet phrases, ReadOnlySpan<char> text) => phrases.Match(text, int.MaxValue).Score >= BlockScore;
}
