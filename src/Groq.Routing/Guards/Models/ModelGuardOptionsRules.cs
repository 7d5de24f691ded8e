namespace Groq.Routing;

/// <summary>Finds settings of the guards that ask a guard model that cannot work.</summary>
internal static class ModelGuardOptionsRules
{
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(5);

    /// <summary>A sentence for each, which names the setting.</summary>
    public static IEnumerable<string> Problems(string section, ModelGuardOptions options)
    {
        if (!Enum.IsDefined(options.OnFailure))
        {
            yield return $"{section}:OnFailure is {options.OnFailure}; expected {string.Join(", ", Enum.GetNames<GuardFallback>())}.";
        }

        if (options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTimeout)
        {
            yield return $"{section}:Timeout is {options.Timeout}; expected a time above 0 and up to {LongestTimeout}.";
        }

        if (options.MaxParts <= 0)
        {
            yield return $"{section}:MaxParts is {options.MaxParts}; expected a number above 0.";
        }

        foreach (var (name, score) in new[] { ("InjectionBlockScore", options.InjectionBlockScore), ("InjectionWarnScore", options.InjectionWarnScore) })
        {
            if (!(score is > 0 and <= 1))
            {
                yield return FormattableString.Invariant($"{section}:{name} is {score}; expected a probability above 0 and up to 1.");
            }
        }

        if (options.InjectionBlockScore < options.InjectionWarnScore)
        {
            yield return FormattableString.Invariant($"{section}:InjectionBlockScore is {options.InjectionBlockScore}, below InjectionWarnScore ({options.InjectionWarnScore}).");
        }

        if (options.Policy is { } policy && string.IsNullOrWhiteSpace(policy))
        {
            yield return $"{section}:Policy is blank; leave it out for the shipped one.";
        }

        foreach (var category in options.Policy is null ? options.Categories.Keys.Where(c => !GuardPolicy.IsCode(c.ToUpperInvariant())) : [])
        {
            yield return $"{section}:Categories:{category} is no category; expected one of {string.Join(", ", GuardPolicy.Codes)}, or a Policy that names it.";
        }
    }

    /// <summary>A sentence for each of these guards that has a mode and no model that it could ask.</summary>
    public static IEnumerable<string> WithoutModels(string section, GuardOptions options, ModelCatalog catalog) =>
        from guard in new[] { (Name: GuardNames.PromptInjectionModel, Role: ModelRole.PromptGuard), (Name: GuardNames.ContentSafetyModel, Role: ModelRole.OutputGuard) }
        let mode = options.ModeOf(guard.Name)
        where mode != GuardMode.Off && catalog.Models.All(m => m.Role != guard.Role)
        select $"{section}:Modes:{guard.Name} is {mode}, but no model of the catalogue has the role {guard.Role}.";
}
