using Classroom.Tasks;

namespace Classroom.Hints;

/// <summary>Keeps the solution out of hints.</summary>
internal static class HintScreen
{
    private const int TellingLength = 10;

    /// <summary>Whether a hint has code in it, or a line of the teacher's solution however it is spaced.</summary>
    public static bool GivesAway(ProgrammingTask task, string hint)
    {
        var text = Squeeze(hint);
        return hint.Contains("```", StringComparison.Ordinal)
            || hint.Split('\n').Any(LooksLikeCode)
            || task.Solution.Split('\n').Select(Squeeze).Any(line => line.Length >= TellingLength && text.Contains(line, StringComparison.OrdinalIgnoreCase));
    }

    private static bool LooksLikeCode(string line)
    {
        var text = line.Trim();
        return (text.StartsWith("def ", StringComparison.Ordinal) && text.Contains('(')) || (text.StartsWith("return ", StringComparison.Ordinal) && !text.EndsWith('.'));
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
