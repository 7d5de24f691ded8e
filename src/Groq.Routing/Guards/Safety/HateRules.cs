namespace Groq.Routing;

/// <summary>What denies people their worth, or calls for violence against them, for what they are. There is no list of slurs: a word alone is not hate, and lessons quote.</summary>
internal static class HateRules
{
    private const string Name = SafetyCategories.Hate;

    private const string Groups =
        "jews|muslims|christians|hindus|sikhs|buddhists|arabs|africans|asians|mexicans|latinos|hispanics|immigrants|migrants|refugees|foreigners|gays|lesbians|homosexuals|transsexuals|gypsies|romani|aboriginals|palestinians|israelis|kurds|tutsi|rohingya|uyghurs|atheists|women";

    private const string Kinds =
        "black|white|brown|jewish|muslim|christian|hindu|sikh|arab|african|asian|mexican|latino|hispanic|chinese|indian|gay|lesbian|trans|transgender|disabled|indigenous|romani|immigrant|foreign";

    private const string People = "people|persons|men|folks|kids|children|families|individuals";

    private const string Vermin = "vermin|parasites|cockroaches|subhuman|subhumans|filth|scum|savages|inferior|worthless|degenerates";

    // These have everyday uses after "are", so they ask for the word of a comparison.
    private const string Likened = "animals|rats|pigs|cancer|plague|disease|garbage|trash";

    private const string Violence = "exterminated|killed|gassed|hanged|lynched|slaughtered|enslaved|sterilized|sterilised|die";

    private const string Attack = "kill|exterminate|gas|lynch|slaughter|enslave|purge";

    public static IReadOnlyList<PhraseRule> Phrases { get; } =
    [
        new(Name, 10, $"{Groups} ~2 are ~3 !{Vermin}"),
        new(Name, 10, $"{Kinds} {People} ~2 are ~3 !{Vermin}"),
        new(Name, 10, $"{Groups} ~1 are ~2 a|like|but|just|only|all !{Likened}"),
        new(Name, 10, $"{Kinds} {People} ~1 are ~2 a|like|but|just|only|all !{Likened}"),
        new(Name, 10, $"{Groups} ~2 should|must|deserve|ought ~4 !{Violence}"),
        new(Name, 10, $"{Kinds} {People} ~2 should|must|deserve|ought ~4 !{Violence}"),
        new(Name, 10, $"we|let|must|should|time|and ~4 !{Attack} ~1 all|every|these|those|the ~1 {Groups}"),
        new(Name, 10, $"we|let|must|should|time|and ~4 !{Attack} ~1 all|every|these|those|the ~1 {Kinds} {People}"),
        new(Name, 10, $"{Groups} ~2 don|dont|not|never ~2 deserve|belong ~3 !rights|live|breathe|exist|alive"),
        new(Name, 10, $"{Kinds} {People} ~2 don|dont|not|never ~2 deserve|belong ~3 !rights|live|breathe|exist|alive"),

        // Who reports, refutes or teaches quotes the same sentences.
        new(Name, -20, "!nazi|nazis|propaganda|claimed|claim|claims|portrayed|depicted|stereotype|stereotypes|racist|racism|sexism|antisemitic|antisemitism|islamophobia|homophobia|genocide|holocaust|hateful|hatred|prejudice|dehumanizing|dehumanising|dehumanize|discrimination|bigotry|slur|slurs|myth|false|falsely|wrong|believed|ideology|historical|history|regime|colonial|hutu|considered|viewed|treated|regarded|society|societies"),
        new(Name, -10, $"are|is|were not|never|no ~3 !{Vermin}"),
        new(Name, -10, $"not|never|nobody|no ~3 !{Attack}|{Violence}"),
    ];
}
