namespace Groq.Routing;

/// <summary>Finds settings of the prompt-injection guard that cannot work.</summary>
internal static class InjectionOptionsRules
{
    /// <summary>A sentence for each, which names the setting.</summary>
    /// <param name="section">The section, as a host writes it.</param>
    /// <param name="options">The settings.</param>
    public static IEnumerable<string> Problems(string section, InjectionOptions options)
    {
        foreach (var (warn, warnScore, block, blockScore) in new (string, int, string, int)[]
            { ("WarnScore", options.WarnScore, "BlockScore", options.BlockScore), ("UntrustedWarnScore", options.UntrustedWarnScore, "UntrustedBlockScore", options.UntrustedBlockScore) })
        {
            if (warnScore <= 0)
            {
                yield return $"{section}:{warn} is {warnScore}; expected a number above 0.";
            }

            if (blockScore < warnScore)
            {
                yield return $"{section}:{block} is {blockScore}, below {warn} ({warnScore}).";
            }
        }

        if (options.DisabledRules.Count > 0)
        {
            var known = RuleTables.Read().Concat(Markup.Rules).SelectMany(rule => new[] { rule.Id, rule.Category }).Concat(options.Rules.Keys).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var unknown in options.DisabledRules.Where(id => !known.Contains(id)))
            {
                yield return $"{section}:DisabledRules names '{unknown}', which is no rule. Findings name the rules; their categories are {string.Join(", ", known.Where(id => !id.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal))}.";
            }
        }

        foreach (var (id, rule) in options.Rules)
        {
            if (Problem(id, rule) is { } problem)
            {
                yield return $"{section}:Rules:{id}:{problem}";
            }
        }
    }

    private static string? Problem(string id, InjectionRuleOptions? rule)
    {
        if (rule is not { Weight: not 0 })
        {
            return "Weight is 0; such a rule says nothing.";
        }

        try
        {
            HostRules.Read(id, rule);
            return null;
        }
        catch (FormatException exception)
        {
            return $"Phrase is '{rule.Phrase}': {exception.Message.TrimEnd('.')}.";
        }
    }
}
