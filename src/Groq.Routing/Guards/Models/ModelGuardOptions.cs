namespace Groq.Routing;

/// <summary>Guards that ask one of Groq's guard models: section <c>Groq:Guards:Models</c>. They are off until <see cref="GuardOptions.Modes"/> says otherwise.</summary>
/// <remarks>Their candidates are the models of the catalogue with the roles <see cref="ModelRole.PromptGuard"/> and <see cref="ModelRole.OutputGuard"/>, in its order, and then the successors it names.</remarks>
public sealed class ModelGuardOptions
{
    /// <summary>What happens when no model gives a verdict. The rules decide by default.</summary>
    public GuardFallback OnFailure { get; set; } = GuardFallback.Rules;

    /// <summary>How long the guard may take over one text, all its parts and candidates included; never longer than the request has. 5 seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Most parts a text is split into; a longer one cannot be judged. 16 by default, about 14,000 characters of English for the injection model.</summary>
    public int MaxParts { get; set; } = 16;

    /// <summary>From this probability on a prompt is refused. 0.9 by default.</summary>
    public double InjectionBlockScore { get; set; } = 0.9;

    /// <summary>From this probability on a finding travels with the result. 0.5 by default, from where on the model itself calls it an attack.</summary>
    public double InjectionWarnScore { get; set; } = 0.5;

    /// <summary>Whether a category of content (<see cref="GroqHazard"/>, or one of the <see cref="Policy"/>'s) blocks, warns or is off; one that is not listed blocks.</summary>
    public IDictionary<string, GuardMode> Categories { get; } = new Dictionary<string, GuardMode>(StringComparer.OrdinalIgnoreCase);

    /// <summary>A policy of the host's own for models that take one (gpt-oss-safeguard), in place of the shipped categories. It says what violates it, and names its categories.</summary>
    public string? Policy { get; set; }
}
