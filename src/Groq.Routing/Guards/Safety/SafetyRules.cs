namespace Groq.Routing;

/// <summary>The phrases of <see cref="ContentSafetyGuard"/>. Each weighs little alone: a text is refused for several together, as instructions have them and explanations have not.</summary>
internal static class SafetyRules
{
    public const string SelfHarm = "self-harm";
    public const string Minors = "sexual-minors";
    public const string Weapons = "weapons";

    private const string NerveAgents = "sarin|soman|tabun|novichok";
    private const string Explosives = "tatp|hmtd|petn|anfo|nitroglycerin|detonator|detonators|explosive|explosives|bomb|bombs";
    private const string Sexual = "orgasm|orgasms|orgasmed|horny|seductively|erotically|lustfully|fucked|fucking";
    private const string Ages = "6|7|8|9|10|11|12|13|14|15|16|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen";
    private const string Child = "underage|preteen|preteens|schoolgirl|schoolboy|loli|shota";

    /// <summary>What tells someone to take their life, or how.</summary>
    public static IReadOnlyList<PhraseRule> SelfHarmPhrases { get; } =
    [
        new(SelfHarm, 10, "you ~1 should|must|need|ought ~2 !kill|hang yourself"),
        new(SelfHarm, 10, "go|just|and !kill|hang yourself now|already|today"),
        new(SelfHarm, 5, "best|easiest|quickest|fastest|painless|effective|reliable ~3 way|ways|method|methods ~2 !kill|end|hang|commit ~1 yourself|your|suicide"),
        new(SelfHarm, 3, "step|first|start|begin ~12 !rope|noose|pills|razor|blade|overdose|ligature"),
        new(SelfHarm, 3, "tie|tighten|swallow|take|cut|slit ~4 !noose|rope|pills|wrists|wrist|ligature|tablets ~6 around|until|deep|all|neck|vertically"),

        // Whoever names help, or speaks about the harm of such words, is not giving the advice.
        new(SelfHarm, -20, "!crisis|hotline|lifeline|helpline|988|samaritans|therapist|counselor|bullying|harassment|harmful"),
    ];

    /// <summary>What sexualises a child.</summary>
    public static IReadOnlyList<PhraseRule> MinorsPhrases { get; } =
    [
        new(Minors, 10, $"!{Child} ~8 {Sexual}"),
        new(Minors, 10, $"{Sexual} ~8 !{Child}"),
        new(Minors, 10, $"{Ages} !year old ~8 {Sexual}"),
    ];

    /// <summary>What tells how to make a weapon: the agent or device, what goes into it, and the orders of a recipe.</summary>
    public static IReadOnlyList<PhraseRule> WeaponPhrases { get; } =
    [
        new(Weapons, 3, $"!{NerveAgents}|{Explosives}"),
        new(Weapons, 4, "mix|combine|add|dissolve|pour|drip|stir|heat|cool|react ~6 !acetone|peroxide|nitrate|difluoride|isopropanol|glycerin|nitric|sulfuric|hexamine"),
        new(Weapons, 4, "grams|ml|milliliters|liters|kg|kilograms|drops|parts ~4 !acetone|peroxide|nitrate|difluoride|isopropanol|glycerin|nitric|sulfuric|hexamine|fuel"),
        new(Weapons, 4, "attach|connect|insert|place|wire|pack ~4 !detonator|fuse|shrapnel|nails|timer|cap ~8 bomb|explosive|charge|pipe|mixture|powder"),
    ];
}
