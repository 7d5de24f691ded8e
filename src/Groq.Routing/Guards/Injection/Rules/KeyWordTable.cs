namespace Groq.Routing;

/// <summary>The words that are looked for when they are misspelt or enciphered, and ordinary words that are close to one of them.</summary>
internal static class KeyWordTable
{
    /// <summary>The words.</summary>
    public static IReadOnlyList<string> Keys { get; } = Split(
        """
        ignore ignoring disregard disregarding forget override overriding bypass previous previously prior
        instruction instructions directions directives guidelines restrictions limitations policies commands filters rules
        system prompt reveal repeat display hidden original developer
        unrestricted unfiltered uncensored pretend jailbreak jailbroken everything anything without assistant
        submission student points
        """);

    /// <summary>Those of the keys that are looked for enciphered: a sentence that matters has at least one of them.</summary>
    public static IReadOnlyList<string> Enciphered { get; } = Split("ignore disregard forget override bypass previous instructions system prompt reveal restrictions unrestricted");

    /// <summary>Words that are no misspelling.</summary>
    public static IReadOnlyList<string> Ordinary { get; } = [.. CommonWords.Words, .. Split(
        """
        forge forges forged forger ignored ignores ignorer prompts prompted prompter promo systems reveals revel revels repeats repeated repeater
        preview previews pervious previous's policy develop directing prepend detectives assisting policed polices command commander commanded commandos commend commends filter filtered filler
        fillets developed develops developers envelope pretends pretender portend overrides overridden overrode overtime
        forgets forgot forgotten forgettable hiding hide hides ridden hid bidden bypasses bypassed bypasser original's originals originally displays displayed displace
        instructor instructors instructional inductions induction destruction obstruction obstructions distractions direction directors directive
        restriction limitation guideline assistants assistance assist anything's everyone everythings within withdrew withhold withstand
        submissions submissive emission student's students stents prior's points pints paints joints prints rules's rulers roles rues
        constructions institution institutions attractions reactions abstractions interactions intersections subtractions contractions
        """)];

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
