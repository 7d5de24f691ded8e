namespace Groq.Routing;

/// <summary>Finds settings of the guards that cannot work.</summary>
internal static class GuardOptionsRules
{
    /// <summary>A sentence for each, which names the setting.</summary>
    /// <param name="section">The section, as a host writes it.</param>
    /// <param name="options">The settings.</param>
    public static IEnumerable<string> Problems(string section, GuardOptions options) =>
        Modes(section, options)
            .Concat(Categories($"{section}:Safety:Categories", options.Safety))
            .Concat(Limits(section, options))
            .Concat(InjectionOptionsRules.Problems($"{section}:Injection", options.Injection));

    private static IEnumerable<string> Modes(string section, GuardOptions options) =>
        new (string Setting, GuardMode Mode)[]
        {
            ("OnFailure", options.OnFailure),
            ("PersonalData:CardNumbers", options.PersonalData.CardNumbers),
            ("PersonalData:Emails", options.PersonalData.Emails),
            ("PersonalData:Phones", options.PersonalData.Phones),
        }
        .Concat(options.Modes.Select(m => ($"Modes:{m.Key}", m.Value)))
        .Concat(options.Safety.Categories.Select(c => ($"Safety:Categories:{c.Key}", c.Value)))
        .Where(m => !Enum.IsDefined(m.Item2))
        .Select(m => $"{section}:{m.Item1} is {m.Item2}; expected {string.Join(", ", Enum.GetNames<GuardMode>())}.");

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
