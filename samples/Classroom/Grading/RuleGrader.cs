using System.Text.RegularExpressions;
using Classroom.Tasks;

namespace Classroom.Grading;

/// <summary>The score, by rules alone. No model is asked, so nothing that a submission says to one can move it.</summary>
internal static class RuleGrader
{
    private const int ForTests = 70;
    private const int ForFunction = 15;
    private const int ForLines = 15;
    private const int LongestLine = 100;

    public static IReadOnlyList<RubricLine> Grade(ProgrammingTask task, Submission submission)
    {
        var passed = Math.Min(submission.TestsPassed, submission.TestsRun);
        var code = SourceText.CodeOnly(submission.Code);
        var defines = Regex.IsMatch(code, $@"^[ \t]*def {Regex.Escape(task.Function)}\s*\(", RegexOptions.Multiline | RegexOptions.CultureInvariant);
        var longest = submission.Code.Split('\n').Max(line => line.TrimEnd().Length);
        return
        [
            new("Tests", ForTests * passed / submission.TestsRun, ForTests, $"{passed} of {submission.TestsRun} tests passed."),
            new("Function", defines ? ForFunction : 0, ForFunction, defines ? $"It defines {task.Function}." : $"It does not define {task.Function}."),
            new("Readable lines", longest <= LongestLine ? ForLines : 0, ForLines, $"The longest line has {longest} characters; {LongestLine} are good to read."),
        ];
    }
}
