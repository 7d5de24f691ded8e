using System.Text;

namespace Groq.Routing.Tests;

/// <summary>A text is read only around the words that rules are searched by, and only where their other words may be near: nothing is found less for it.</summary>
[TestFixture]
internal sealed class InjectionAnchorsTests
{
    private const int TextsOfRule = 12;

    private static readonly InjectionRule[] Rules = [.. RuleTables.Read().Where(rule => rule.IsStrong)];

    private static readonly string[] Ordinary = ["the", "a", "to", "you", "loop", "list", "answers", "x", "1", "counts", "of", "your", "not", "system_name", "and"];

    [Test]
    public void Match_WordsOfEachRuleAnywhereInAText_FindsWhatIsFoundInTheWholeText()
    {
        RuleSet rules = new(Rules);
        TriggerScan scan = new(rules.Anchors, new KeyWords(KeyWordTable.Keys, KeyWordTable.Enciphered, KeyWordTable.Ordinary), Markup.Words);
        MatchState state = new(rules.StepCount);
        Random random = new(20261125);
        List<string> lost = [];
        int met = 0;
        int tried = 0;
        foreach (InjectionRule rule in Rules.Where(rule => !rule.Steps.Any(step => step.Words.Any(word => word.Any(TextCharacters.IsSolid)))))
        {
            for (int i = 0; i < TextsOfRule; i++)
            {
                string text = Create(rule, random);
                string[] expected = Found(rules, text, anchors: null, state);
                List<AnchorHit> anchors = [];
                scan.Scan(text, anchors, []);
                tried++;
                met += expected.Contains(rule.Id) ? 1 : 0;
                if (!Found(rules, text, anchors, state).SequenceEqual(expected))
                {
                    lost.Add($"{rule.Id}: {text}");
                }
            }
        }

        Assert.Multiple(() =>
        {
            Assert.That(lost, Is.Empty);

            // A word by chance may void a rule, and a sentence may end within it.
            Assert.That(met, Is.GreaterThan(tried / 2));
        });
    }

    private static string[] Found(RuleSet rules, string text, List<AnchorHit>? anchors, MatchState state)
    {
        rules.Match(text, anchors, state);
        return [.. state.Evidence.Select(evidence => evidence.Rule.Id).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Create(InjectionRule rule, Random random)
    {
        List<string> words = [];
        AddOrdinary(words, random.Next(40), random);
        RuleStep[] steps = [.. rule.Steps];
        if (rule.Window > 0)
        {
            random.Shuffle(steps);
        }

        int left = rule.Window - steps.Length;
        for (int i = 0; i < steps.Length; i++)
        {
            int gap = i == 0 ? 0 : random.Next(Math.Max(rule.Window > 0 ? left : steps[i].Gap, 0) + 1);
            left -= gap;
            AddOrdinary(words, gap, random);
            words.Add(WordOf(steps[i], random));
        }

        AddOrdinary(words, random.Next(40), random);
        StringBuilder text = new();
        foreach (string word in words)
        {
            string[] spaces = [" ", " ", " ", " ", " ", ", ", "\n", " - ", ".  "];
            text.Append(word).Append(spaces[random.Next(spaces.Length)]);
        }

        return text.ToString();
    }

    private static void AddOrdinary(List<string> words, int count, Random random)
    {
        for (int i = 0; i < count; i++)
        {
            // Now and then one that is longer than a block of characters, or than two.
            words.Add(random.Next(30) == 0 ? new string('z', random.Next(50, 200)) : Ordinary[random.Next(Ordinary.Length)]);
        }
    }

    private static string WordOf(RuleStep step, Random random)
    {
        string word = step.Words[random.Next(step.Words.Length)];
        word = word[^1] == '*' ? word[..^1] + new string('e', random.Next(4)) : word;

        // A text in another script is folded, and so in lower case.
        return random.Next(3) switch
        {
            _ when !Ascii.IsValid(word) => word,
            0 => word.ToUpperInvariant(),
            1 => char.ToUpperInvariant(word[0]) + word[1..],
            _ => word,
        };
    }
}
