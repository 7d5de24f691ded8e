namespace Groq.Routing;

/// <summary>Settings of the guards: section <c>Groq:Guards</c>.</summary>
public sealed class GuardOptions
{
    /// <summary>Mode per guard name (<see cref="GuardNames"/> or a guard of the host's own); a guard that is not listed blocks, one that asks a guard model is off.</summary>
    public IDictionary<string, GuardMode> Modes { get; } = new Dictionary<string, GuardMode>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of guards whose mode a request may set itself, with <see cref="CompletionRequest.GuardModes"/>. None by default.</summary>
    public IList<string> RequestModes { get; } = [];

    /// <summary>Ordered candidates, by id or short name, for prompts that a guard in <see cref="GuardMode.Route"/> finds suspicious, whatever their complexity.</summary>
    public IList<string>? SuspiciousRoute { get; set; }

    /// <summary>What happens when a guard throws: <see cref="GuardMode.Block"/> refuses the request, <see cref="GuardMode.Warn"/> goes on with a finding, <see cref="GuardMode.Off"/> goes on with a log line only.</summary>
    public GuardMode OnFailure { get; set; } = GuardMode.Block;

    /// <summary>Whether an answer that is not the JSON or does not match the schema that was asked for is asked for once more, with the reasons, when there is quota for it. It costs another call, charged as any. On by default.</summary>
    public bool Repair { get; set; } = true;

    /// <summary>Longest prompt, in characters.</summary>
    public int MaxPromptCharacters { get; set; } = 50_000;

    /// <summary>Longest output, in characters.</summary>
    public int MaxOutputCharacters { get; set; } = 100_000;

    /// <summary>The prompt-injection guard.</summary>
    public InjectionOptions Injection { get; } = new();

    /// <summary>Guards that ask a guard model.</summary>
    public ModelGuardOptions Models { get; } = new();

    /// <summary>Content safety by rules.</summary>
    public SafetyOptions Safety { get; } = new();

    /// <summary>Personal data in outputs.</summary>
    public PersonalDataOptions PersonalData { get; } = new();

    /// <summary>From how many words of the host's own instructions in a row on an output repeats them; 8 or more, 20 by default. Of a shorter instruction nearly all.</summary>
    public int SystemPromptRun { get; set; } = 20;

    /// <summary>A guard's mode for a request: the request's own wish, which has been checked, or the setting.</summary>
    internal GuardMode ModeOf(string guard, CompletionRequest request)
    {
        if (request.GuardModes is { } wishes)
        {
            foreach (var (name, mode) in wishes)
            {
                if (name.Equals(guard, StringComparison.OrdinalIgnoreCase))
                {
                    return mode;
                }
            }
        }

        return ModeOf(guard);
    }

    // A guard that costs calls is asked for.
    internal GuardMode ModeOf(string guard) => Modes.TryGetValue(guard, out var mode) ? mode
        : guard is GuardNames.PromptInjectionModel or GuardNames.ContentSafetyModel ? GuardMode.Off
        : GuardMode.Block;
}
