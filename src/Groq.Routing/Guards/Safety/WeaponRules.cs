namespace Groq.Routing;

/// <summary>What tells how to make a weapon: the agent or device, what goes into it, and the orders of a recipe. A lesson has the first, seldom the second, never all three.</summary>
internal static class WeaponRules
{
    private const string Name = SafetyCategories.Weapons;

    private const string NerveAgents = "sarin|soman|tabun|novichok|vx";
    private const string Explosives = "tatp|hmtd|petn|rdx|anfo|nitroglycerin|detonator|detonators|bomb|bombs|ied|ieds|molotov|thermite|grenade|grenades|semtex";
    private const string Pathogens = "anthrax|ricin|botulinum|smallpox|tularemia|abrin";
    private const string Precursors = "acetone|peroxide|nitrate|difluoride|isopropanol|glycerin|nitric|sulfuric|hexamine|methylphosphonyl|perchlorate|aluminium|aluminum|gasoline";

    public static IReadOnlyList<PhraseRule> Phrases { get; } =
    [
        new(Name, 3, $"!{NerveAgents}|{Explosives}|{Pathogens}"),
        new(Name, 4, $"mix|combine|add|dissolve|pour|drip|stir|heat|cool|react|fill|soak ~6 !{Precursors}"),
        new(Name, 4, $"grams|g|ml|milliliters|millilitres|liters|litres|kg|kilograms|drops|parts|ounces ~4 !{Precursors}|fuel|powder"),
        new(Name, 4, "attach|connect|insert|place|wire|pack|solder|tape ~4 !detonator|fuse|shrapnel|nails|bearings|timer|cap|igniter ~8 bomb|explosive|charge|pipe|mixture|powder|device|wick"),
        new(Name, 4, "maximize|maximise|maximum|increase|cause ~3 !casualties|shrapnel|fragmentation|deaths"),
        new(Name, 4, "crowd|crowded|station|school|stadium|market ~6 !detonate|detonates|explode|release|disperse"),

        new(Name, 4, $"extract|purify|culture|cultivate|concentrate|dry|mill|grow|isolate ~5 !{Pathogens}|toxin|spores|castor"),
        new(Name, 4, "aerosolize|aerosolise|aerosolized|aerosolised|disperse|spray|weaponize|weaponise ~5 !toxin|spores|agent|powder|pathogen"),
        new(Name, 4, "acetone|lye|solvent|filter|centrifuge ~6 !castor|beans|spores|toxin"),

        new(Name, 4, "!untraceable|unserialized|unserialised|ghost ~1 gun|guns|firearm|pistol|rifle|receiver"),
        new(Name, 4, "drill|mill|print|file|remove|install ~4 !receiver|sear|serial"),
        new(Name, 4, "convert|converting|conversion|make|fire ~3 full|fully !auto|automatic"),
        new(Name, 3, "!suppressor|silencer ~6 solvent|drill|baffles|thread"),

        // Things of the same name.
        new(Name, -10, "!calorimeter|calorimetry|defusal|disposal|airbag|airbags|fireworks"),
        new(Name, -3, "bath|zip|fork|logic|time|seed|glitter|photo|smoke|cherry|f !bomb|bombs"),
    ];
}
