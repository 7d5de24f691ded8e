namespace Groq.Routing;

/// <summary>Settings of the prompt-injection guard: section <c>Groq:Guards:Injection</c>.</summary>
/// <remarks>Each rule that a text meets has a weight; the weights of rules met near each other are the text's score. One clear attempt weighs 10.</remarks>
public sealed class InjectionOptions
{
    /// <summary>From this score on a prompt is refused. 10 by default.</summary>
    public int BlockScore { get; set; } = 10;

    /// <summary>From this score on a finding travels with the result. 7 by default.</summary>
    public int WarnScore { get; set; } = 7;

    /// <summary>The <see cref="BlockScore"/> of text that is not the user's own: <see cref="CompletionRequest.UntrustedParts"/> and answers of tools. 7 by default.</summary>
    public int UntrustedBlockScore { get; set; } = 7;

    /// <summary>The <see cref="WarnScore"/> of such text. 5 by default.</summary>
    public int UntrustedWarnScore { get; set; } = 5;

    /// <summary>Rules that do not count, by the id a finding names (<c>persona-switch/two-answers</c>) or a whole category (<c>persona-switch</c>).</summary>
    public IList<string> DisabledRules { get; } = [];

    /// <summary>Rules of the host's own, by id.</summary>
    public IDictionary<string, InjectionRuleOptions> Rules { get; } = new Dictionary<string, InjectionRuleOptions>(StringComparer.OrdinalIgnoreCase);
}
