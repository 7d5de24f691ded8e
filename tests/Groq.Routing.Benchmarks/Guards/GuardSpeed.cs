using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Groq.Routing.Benchmarks;

/// <summary>How fast the prompt-injection guard is on one core: short prompts a second, and what each further kilobyte takes.</summary>
internal static class GuardSpeed
{
    /// <summary>The argument that asks for it; a file of texts may follow, <c>{"text", "label", "tier"}</c> a line.</summary>
    public const string Argument = "guards";

    private const int Rounds = 3000;
    private const int DocumentRounds = 500;
    private const int FileRounds = 300;
    private const int Kilobyte = 1024;

    private static readonly string[] Short =
    [
        "Generate three test cases for a function that adds two numbers and say what each of them is good for, please.",
        "Why does my loop stop one element early? for (int i = 0; i < list.Count - 1; i++) Console.WriteLine(list[i]);",
        "Explain the difference between a class and a struct in C#, with an example that a beginner can follow in a minute.",
        "Suggest a fair deadline for an assignment on recursion, given that the last one took the class nine days on average.",
        "Write feedback for this submission: it sorts the list correctly but reads past the end when the list is empty.",
    ];

    private const string Prose = "Write a function that takes a list of words and returns the longest of them. Explain the loop, name the cases and describe an empty list. ";

    private const string Code = "for (int i = 0; i < items.Count; i++)\n{\n    total += items[i].Price * rate;\n    Console.WriteLine(total);\n}\n\n";

    private const string German = "Schreibe eine Methode, die in einer Liste von Wörtern das längste findet, und erkläre für Anfänger, was mit der leeren Liste geschieht. ";

    private static readonly (string Name, string Text)[] Odd = [("one broken word", "ign0re "), ("one misspelt word", "instrcutions "), ("one escape", "\\u0041 ")];

    /// <summary>Measures and prints.</summary>
    public static void Print()
    {
        GuardOptions options = new();
        PromptInjectionGuard guard = new(() => options);
        WarmUp(guard);
        var shortest = Best(guard, Short) / Short.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"short prompts: {1e6 / shortest:N0} a second ({shortest:F2} µs each, target 20)"));
        foreach (var (name, piece) in new[] { ("prose", Prose), ("code", Code), ("classroom prompt", Prompts.Create()), ("German", German) })
        {
            var one = Best(guard, [Text(piece, Kilobyte)]);
            var many = Best(guard, [Text(piece, 33 * Kilobyte)]);
            var target = name == "German" ? "" : ", target 1.5";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: 1 KB {one:F2} µs, each further KB {(many - one) / 32:F2} µs{target}"));
        }

        foreach (var (name, odd) in Odd)
        {
            var one = Best(guard, [odd + Text(Prose, Kilobyte)]);
            var many = Best(guard, [odd + Text(Prose, 33 * Kilobyte)], DocumentRounds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"prose with {name}: 1 KB {one:F2} µs, each further KB {(many - one) / 32:F2} µs"));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Inspect(guard, Short);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated: {(GC.GetAllocatedBytesForCurrentThread() - before) / Short.Length} bytes a prompt"));
    }

    /// <summary>Prints what the honest texts of a file take that are in ASCII: many different ones, so that the processor can learn none by heart.</summary>
    public static void Print(string file)
    {
        GuardOptions options = new();
        PromptInjectionGuard guard = new(() => options);
        WarmUp(guard);
        foreach (var texts in File.ReadLines(file).Select(Read).Where(row => row.Label == 0 && Ascii.IsValid(row.Text)).ToLookup(row => row.Tier, row => row.Text))
        {
            Best(guard, [.. texts], FileRounds);
            var microseconds = Best(guard, [.. texts], FileRounds) * Kilobyte / texts.Sum(text => text.Length);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Key}: {texts.Count()} texts, {microseconds:F2} µs a KB"));
        }
    }

    private static (string Tier, int Label, string Text) Read(string line)
    {
        using var row = JsonDocument.Parse(line);
        return (row.RootElement.GetProperty("tier").GetString()!, row.RootElement.GetProperty("label").GetInt32(), row.RootElement.GetProperty("text").GetString()!);
    }

    private static string Text(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1))[..length];

    // Until the runtime has compiled for good what is called often.
    private static void WarmUp(PromptInjectionGuard guard)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(3))
        {
            Inspect(guard, [.. Short, Text(Prose, Kilobyte), Text(Code, Kilobyte), Text(German, Kilobyte), .. Odd.Select(odd => odd.Text + Text(Prose, 4 * Kilobyte))]);
        }
    }

    /// <summary>Microseconds of the best of many short rounds: others use the machine, too, and a long round never has it alone.</summary>
    private static double Best(PromptInjectionGuard guard, string[] texts, int rounds = Rounds)
    {
        var best = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            Inspect(guard, texts);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return best;
    }

    private static void Inspect(PromptInjectionGuard guard, string[] texts)
    {
        foreach (var text in texts)
        {
            guard.Detect(text);
        }
    }
}
