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
        description descriptions format formats recent product products production package packages might account accounts defined problem problems scenario scenarios possible potential
        development developing developmental operation operations size sizes professional concept concepts book books color colors pool pair pairs power powers powerful powered explanation explanations
        introduction introductions parent parents narrative field fields appropriate seem seems individual individuals player players played play plays engaging appointment appointments
        complex american distance distances community communities understanding pound pounds page pages destination destinations piece pieces application applications ensuring hypothetical
        exception exceptions according subject subjects explore exploring suggest suggests suggestion image images divisible parallel property properties smallest providing written pressure purpose purposes
        addition additional additionally argument arguments profit profits light improve improvement box boxes combined factors formed famous class classes determine determined determines alphabet
        restaurant restaurants ideas road roads relationship relationships comprehensive pilot fight choices interpolation substring substrings calories bottle bottles director street strong
        designed design architecture responsible parts plans decision decisions political bottom tall discount duplicate duplicates block blocks curious predicate instances extension extensions period
        periods representing represents countries uppercase corresponding reflect particularly described strike assigned plants constants revenue collects foreign ascending probably removing platform
        platforms communication implications promoting feelings investigation pictures deposits clients rental picked deliver delivers divided charges subarray adjacent figures decreases discussing
        profile international project projects comparison iteration definition definitions discusses product faster flowers studies divisor subset pretty animation unexpected allowing innovation
        intelligence organization dynamics alternatives preparing integration declared inner applying arithmetic differences difference testing overview multiplication president payment brings
        customers street expression expressions compute primarily critical documents progress discussions environments environment associated capabilities keeping computer computers actually income
        select selects average averages struct deadline deadlines friend friends distinct proposed agreement shorter prices channels channel photos animal animals conversations modifications preferences
        constructions institution institutions attractions reactions abstractions interactions intersections subtractions contractions
        """)];

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
