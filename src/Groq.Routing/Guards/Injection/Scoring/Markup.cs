using System.Buffers;

namespace Groq.Routing;

/// <summary>Markup with which chat templates and logs set off the roles. In a user's text it is there to forge a turn.</summary>
internal static class Markup
{
    private static readonly InjectionRule Token = Rule("role-markup/token", 10);
    private static readonly InjectionRule Heading = Rule("role-markup/heading", 10);
    private static readonly InjectionRule Role = Rule("role-markup/json-role", 6);
    private static readonly InjectionRule Turn = Rule("role-markup/turn", 4);
    private static readonly InjectionRule Tag = Rule("role-markup/tag", 6);

    private static readonly (string Text, InjectionRule Rule, bool StartsLine)[] Signs =
    [
        ("<|im_start|>", Token, false), ("<|im_end|>", Token, false), ("<|system|>", Token, false), ("<|user|>", Token, false), ("<|assistant|>", Token, false),
        ("<|start_header_id|>", Token, false), ("<|eot_id|>", Token, false), ("<|begin_of_text|>", Token, false), ("<|endoftext|>", Token, false),
        ("<|start|>system", Token, false), ("<|channel|>", Token, false), ("<|end_of_turn|>", Token, false),
        ("<start_of_turn>", Token, false), ("<end_of_turn>", Token, false), ("<<SYS>>", Token, false), ("<</SYS>>", Token, false),
        ("[INST]", Tag, false), ("[/INST]", Token, false), ("<|message|>", Token, false),
        ("[SYSTEM_PROMPT]", Token, false), ("<system_prompt>", Tag, false), ("</system_prompt>", Tag, false), ("<system>", Tag, false), ("</system>", Tag, false),
        ("[/SYSTEM]", Tag, false), ("[SYSTEM]", Tag, true), ("[system](#", Token, false), ("[system message]", Tag, false),
        ("### System:", Heading, true), ("### System\n", Heading, true), ("## System:", Heading, true), ("### System Message", Heading, true), ("### System Prompt", Heading, true),
        ("\"role\":\"system\"", Role, false), ("\"role\": \"system\"", Role, false), ("'role': 'system'", Role, false), ("\"role\" : \"system\"", Role, false),
        ("\nsystem:", Turn, false), ("\nassistant:", Turn, false), ("\n[assistant]", Turn, false), ("<!-- system:", Tag, false), ("system: you", Turn, true),
    ];

    // Each sign has one of these in it; few enough for the framework's fastest search.
    private static readonly string[] Cores = ["system", "|>", "assistant", "_of_turn>", "/SYS>>", "<SYS>>", "INST]"];

    private static readonly SearchValues<string> Search = SearchValues.Create(Cores, StringComparison.OrdinalIgnoreCase);

    private static readonly int[] CoreOffsets = [.. Signs.Select(s => OffsetOf(s.Text))];

    /// <summary>The words that stand in it: a text with none of them has no markup.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Signs.Select(s => LongestWord(s.Text)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The rules, for whoever switches them off.</summary>
    public static IReadOnlyList<InjectionRule> Rules { get; } = [Token, Heading, Role, Turn, Tag];

    /// <summary>Adds what is found of <paramref name="rules"/>.</summary>
    public static void Match(ReadOnlySpan<char> text, HashSet<InjectionRule> rules, MatchState state)
    {
        for (var start = 0; text[start..].IndexOfAny(Search) is >= 0 and var index; start += index + 1)
        {
            for (var i = 0; i < Signs.Length; i++)
            {
                var (sign, rule, startsLine) = Signs[i];
                var at = start + index - CoreOffsets[i];

                // A heading is one at the start of a line only.
                if (at >= 0 && text[at..].StartsWith(sign, StringComparison.OrdinalIgnoreCase) && (!startsLine || at == 0 || text[at - 1] is '\n' or '\r'))
                {
                    if (rules.Contains(rule))
                    {
                        state.Add(rule, at, at + sign.Length);
                    }

                    break;
                }
            }
        }
    }

    private static int OffsetOf(string sign) => Cores.Select(core => sign.IndexOf(core, StringComparison.OrdinalIgnoreCase)).First(offset => offset >= 0);

    private static string LongestWord(string sign)
    {
        var longest = "";
        foreach (var range in new WordRanges(sign))
        {
            longest = sign[range].Length > longest.Length ? sign[range] : longest;
        }

        return longest;
    }

    private static InjectionRule Rule(string id, int weight) => new(id, weight, 0, []);
}
