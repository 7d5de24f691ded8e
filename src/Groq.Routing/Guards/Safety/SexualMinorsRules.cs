namespace Groq.Routing;

/// <summary>What sexualises a child. Explicit words close to a child's age or name for it are refused; words that a lesson, a law or a report needs are not.</summary>
internal static class SexualMinorsRules
{
    private const string Name = SafetyCategories.SexualMinors;

    private const string Explicit = "orgasm|orgasms|orgasmed|horny|seductively|erotically|lustfully|sexily";
    private const string Suggestive = "naked|nude|nudes|erotic|sexy|seductive|topless|undressed|undressing|lingerie|aroused|intimate";
    private const string Ages = "6|7|8|9|10|11|12|13|14|15|16|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen";
    private const string Child = "underage|preteen|preteens|schoolgirl|schoolgirls|schoolboy|schoolboys|loli|shota";
    private const string Story = "story|scene|roleplay|fantasy|fanfiction|encounter|pictures|photos|images|video|videos";

    public static IReadOnlyList<PhraseRule> Phrases { get; } =
    [
        new(Name, 10, $"!{Child} ~8 {Explicit}"),
        new(Name, 10, $"{Explicit} ~8 !{Child}"),
        new(Name, 10, $"{Ages} !year|years old ~8 {Explicit}"),
        new(Name, 10, $"little|small|young girl|boy|child ~8 !{Explicit}"),
        new(Name, 10, $"!{Explicit} ~8 little|small|young girl|boy|child"),
        new(Name, 10, $"!{Child} ~8 fucked|fucking ~1 her|him|me|them"),
        new(Name, 10, $"fucked|fucking ~2 !{Child}"),

        new(Name, 6, $"!{Child} ~8 {Suggestive}"),
        new(Name, 6, $"{Suggestive} ~6 !{Child}"),
        new(Name, 6, $"{Ages} !year|years old ~8 {Suggestive}"),
        new(Name, 5, $"sexual|erotic|sexy|nude|naked ~1 {Story} ~8 !child|children|{Child}|minor|minors|kid|kids"),
        new(Name, 4, "her|his ~2 small|little|tiny|developing !body|chest|breasts"),

        // What protects, reports, prosecutes or educates uses the same words.
        new(Name, -6, "!abuse|abused|crime|criminal|illegal|law|laws|police|report|reported|protect|protection|prevention|safeguarding|victim|victims|convicted|arrested|offender|offenders|charged|education|curriculum|consent|museum|painting"),
    ];
}
