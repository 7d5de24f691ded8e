namespace Groq.Simulator;

/// <summary>Inputs and outputs that are right for a few functions a beginner writes, and harmless for others.</summary>
internal static class TestCases
{
    public static (string Input, string Output) At(string prompt, int index)
    {
        int a = (index * 7 % 23) + 1, b = (index * 5 % 19) + 2;
        return prompt switch
        {
            _ when Has(prompt, "max", "largest") => ($"{a} {b}", $"{Math.Max(a, b)}"),
            _ when Has(prompt, "min", "smallest") => ($"{a} {b}", $"{Math.Min(a, b)}"),
            _ when Has(prompt, "multipl", "product") => ($"{a} {b}", $"{a * b}"),
            _ when Has(prompt, "revers") => ($"abc{a}", string.Concat($"abc{a}".Reverse())),
            _ when Has(prompt, "sort") => ($"{a + b} {a} {b}", string.Join(' ', new[] { a + b, a, b }.Order())),
            _ when Has(prompt, "even", "odd") => ($"{a}", a % 2 == 0 ? "even" : "odd"),
            _ => ($"{a} {b}", $"{a + b}"),
        };
    }

    private static bool Has(string prompt, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (prompt.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
