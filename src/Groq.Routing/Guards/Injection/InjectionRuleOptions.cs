namespace Groq.Routing;

/// <summary>A rule of the host's own for the prompt-injection guard: section <c>Groq:Guards:Injection:Rules:{id}</c>.</summary>
public sealed class InjectionRuleOptions
{
    /// <summary>
    /// The words in order, without regard to case or accents. <c>a|b</c> is either word, <c>stem*</c> any word that starts so (with four letters or
    /// more), <c>~3</c> between two words lets up to three others stand there.
    /// </summary>
    public string Phrase { get; set; } = "";

    /// <summary>How much it counts. 10 by default, which refuses a prompt alone; below zero it speaks for the prompt.</summary>
    public int Weight { get; set; } = 10;
}
