namespace Groq.Routing;

/// <summary>All rules that come with the guard.</summary>
internal static class RuleTables
{
    /// <summary>Reads the tables.</summary>
    public static IReadOnlyList<InjectionRule> Read()
    {
        List<InjectionRule> rules = [];
        foreach (var table in (ReadOnlySpan<string>)[OverrideRules.Table, RevealRules.Table, PersonaRules.Table, RefusalRules.Table, ClassroomRules.Table, DiscussionRules.Table])
        {
            rules.AddRange(new RuleTable().Read(table));
        }

        return rules;
    }
}
