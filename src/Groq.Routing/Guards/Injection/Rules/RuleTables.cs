namespace Groq.Routing;

/// <summary>All rules that come with the guard.</summary>
internal static class RuleTables
{
    private static readonly string[] English =
    [
        OverrideRules.Table, NewTaskRules.Table, RevealRules.Table, PersonaRules.Table, RefusalRules.Table, FramingRules.Table, ToolRules.Table,
        ClassroomRules.Table, ConceptRules.Table, TargetRules.Table, DiscussionRules.Table,
    ];

    // Chats leave out what is not needed to be understood.
    private static readonly Dictionary<string, string> Chats = new(StringComparer.Ordinal)
    {
        ["your"] = "ur", ["don"] = "dont", ["isn"] = "isnt", ["aren"] = "arent", ["doesn"] = "doesnt", ["didn"] = "didnt",
        ["wasn"] = "wasnt", ["weren"] = "werent", ["haven"] = "havent", ["hasn"] = "hasnt", ["won"] = "wont",
    };

    private static readonly (string Code, string Lists)[] Languages =
    [
        (SpanishWords.Code, SpanishWords.Lists), (FrenchWords.Code, FrenchWords.Lists), (GermanWords.Code, GermanWords.Lists),
        (PortugueseWords.Code, PortugueseWords.Lists), (ItalianWords.Code, ItalianWords.Lists), (DutchWords.Code, DutchWords.Lists),
        (RussianWords.Code, RussianWords.Lists), (PolishWords.Code, PolishWords.Lists), (TurkishWords.Code, TurkishWords.Lists),
        (ChineseWords.Code, ChineseWords.Lists), (JapaneseWords.Code, JapaneseWords.Lists), (KoreanWords.Code, KoreanWords.Lists),
        (HindiWords.Code, HindiWords.Lists), (ArabicWords.Code, ArabicWords.Lists),
    ];

    /// <summary>Reads the tables.</summary>
    public static IReadOnlyList<InjectionRule> Read()
    {
        List<InjectionRule> rules = [];
        foreach (var table in English)
        {
            rules.AddRange(new RuleTable(Chats).Read(table));
        }

        foreach (var (code, lists) in Languages.Concat(OtherWords.All))
        {
            rules.AddRange(LanguageRules.Read(code, lists));
        }

        return rules;
    }
}
