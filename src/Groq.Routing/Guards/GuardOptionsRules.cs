namespace Groq.Routing;

/// <summary>Finds settings of the guards that cannot work.</summary>
internal static class GuardOptionsRules
{
    /// <summary>A sentence for each, which names the setting.</summary>
    /// <param name="section">The section, as a host writes it.</param>
    /// <param name="options">The settings.</param>
    public static IEnumerable<string> Problems(string section, GuardOptions options) =>
        Modes(section, options)
            .Concat(Inner(section, options))
            .Concat(Categories($"{section}:Safety:Categories", options.Safety))
            .Concat(Limits(section, options))
            .Concat(ModelGuardOptionsRules.Problems($"{section}:Models", options.Models))
            .Concat(InjectionOptionsRules.Problems($"{section}:Injection", options.Injection));

    /// <summary>Why a guard cannot have a mode; <see langword="null"/> when it can.</summary>
    public static string? Problem(string guard, GuardMode mode, GuardOptions options) => mode switch
    {
        _ when !Enum.IsDefined(mode) => $"expected {string.Join(", ", Enum.GetNames<GuardMode>())}",
        GuardMode.Route when GuardNames.OutputOnly.Contains(guard, StringComparer.OrdinalIgnoreCase) => "the guard inspects outputs, and there is nothing left to route",
        GuardMode.Route when options.SuspiciousRoute is null => "Groq:Guards:SuspiciousRoute names no candidates for it",
        _ => null,
    };

    /// <summary>A sentence for each setting that names a guard that is not registered: a typing error, most of the time.</summary>
    public static IEnumerable<string> UnknownGuards(string section, GuardOptions options, IReadOnlyList<string> guards) =>
        options.Modes.Keys.Select(n => (Setting: $"Modes:{n}", Name: n))
            .Concat(options.RequestModes.Select(n => (Setting: "RequestModes", Name: n)))
            .Where(n => !guards.Contains(n.Name, StringComparer.OrdinalIgnoreCase))
            .Select(n => $"{section}:{n.Setting} names the guard '{n.Name}', which is not registered. Registered are {string.Join(", ", guards)}.");

    private static IEnumerable<string> Modes(string section, GuardOptions options) =>
        from mode in options.Modes
        let problem = Problem(mode.Key, mode.Value, options)
        where problem is not null
        select $"{section}:Modes:{mode.Key} is {mode.Value}; {problem}.";

    // What is settled within a guard cannot choose a route.
    private static IEnumerable<string> Inner(string section, GuardOptions options) =>
        new (string Setting, GuardMode Mode)[]
        {
            ("OnFailure", options.OnFailure),
            ("PersonalData:CardNumbers", options.PersonalData.CardNumbers),
            ("PersonalData:Emails", options.PersonalData.Emails),
            ("PersonalData:Phones", options.PersonalData.Phones),
        }
        .Concat(options.Safety.Categories.Select(c => (Setting: $"Safety:Categories:{c.Key}", Mode: c.Value)))
        .Concat(options.Models.Categories.Select(c => (Setting: $"Models:Categories:{c.Key}", Mode: c.Value)))
        .Where(m => m.Mode is not (GuardMode.Block or GuardMode.Warn or GuardMode.Off))
        .Select(m => $"{section}:{m.Setting} is {m.Mode}; expected {GuardMode.Block}, {GuardMode.Warn} or {GuardMode.Off}.");

    private static IEnumerable<string> Categories(string section, SafetyOptions options) => options.Categories.Keys
        .Where(c => !SafetyCategories.All.Contains(c, StringComparer.OrdinalIgnoreCase))
        .Select(c => $"{section}:{c} is no category; expected {string.Join(", ", SafetyCategories.All)}.");

    private static IEnumerable<string> Limits(string section, GuardOptions options)
    {
        foreach (var (setting, value, least) in new[]
            { ("MaxPromptCharacters", options.MaxPromptCharacters, 1), ("MaxOutputCharacters", options.MaxOutputCharacters, 1), ("SystemPromptRun", options.SystemPromptRun, SystemPromptGuard.LeastRun) })
        {
            if (value < least)
            {
                yield return $"{section}:{setting} is {value}; expected {least} or more.";
            }
        }
    }
}
