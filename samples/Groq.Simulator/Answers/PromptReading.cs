using System.Globalization;
using System.Text.RegularExpressions;

namespace Groq.Simulator;

/// <summary>What the simulator makes of a prompt: enough for an answer that looks alive.</summary>
internal static partial class PromptReading
{
    private static readonly (string Word, ClassroomTask Task)[] Words =
    [
        ("test case", ClassroomTask.TestCases), ("test_case", ClassroomTask.TestCases), ("testcase", ClassroomTask.TestCases),
        ("hint", ClassroomTask.Hint), ("insight", ClassroomTask.Insights), ("deadline", ClassroomTask.Deadline), ("due date", ClassroomTask.Deadline),
        ("statement", ClassroomTask.Statement), ("feedback", ClassroomTask.GradeFeedback), ("grade", ClassroomTask.GradeFeedback),
    ];

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static ClassroomTask Task(string prompt) =>
        Words.FirstOrDefault(word => prompt.Contains(word.Word, StringComparison.OrdinalIgnoreCase)).Task;

    /// <summary>The number of things a prompt asks for, as in "3 test cases" or "five edge test cases"; null when it says none.</summary>
    public static int? Count(string prompt)
    {
        Match match = Amount().Match(prompt);
        if (!match.Success)
        {
            return null;
        }

        string text = match.Groups[1].Value;
        int count = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : Array.FindIndex(Numbers, word => word.Equals(text, StringComparison.OrdinalIgnoreCase));
        return Math.Clamp(count, 1, 100);
    }

    /// <summary>The beginning of a prompt, on one line.</summary>
    public static string Topic(string prompt)
    {
        string line = Blanks().Replace(prompt, " ").Trim();
        int end = 60;
        return line.Length <= end ? line : line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + "…";
    }

    [GeneratedRegex(@"\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:[\w-]+\s+){0,2}?(?:test|case|hint|example|item|question|insight)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
