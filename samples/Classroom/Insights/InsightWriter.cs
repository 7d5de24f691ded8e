using System.Globalization;
using Classroom.Answers;
using Classroom.Tasks;
using Groq.Routing;

namespace Classroom.Insights;

/// <summary>Reads a distribution of grades.</summary>
internal sealed class InsightWriter(IModelRouter router)
{
    public async Task<(GradeInsights? Insights, CompletionError? Error)> WriteAsync(ProgrammingTask task, GradeList grades, CancellationToken cancellationToken)
    {
        var distribution = Distribution.Of(grades.Scores);
        var answer = await router.CompleteAsync(
            new CompletionRequest(string.Create(CultureInfo.InvariantCulture, $"""
                Give insights into how a class did on this task.
                Task: {task.Statement}
                {distribution.Count} submissions, mean {distribution.Mean}, median {distribution.Median}, from {distribution.Lowest} to {distribution.Highest} of 100 points.
                By score, below 20, 40, 60, 80 and the rest: {string.Join(", ", distribution.Bands)}.
                """))
            {
                SystemMessage = "You advise a teacher. Keep to the figures; you know nothing else of the class.",
                Intent = Intent.GradeInsights(distribution.Count),
                Temperature = 0.3,
                MaxOutputTokens = 400,
            },
            AnswerJson.Default.WrittenInsights,
            cancellationToken);
        return answer.Success ? (new(distribution, answer.Value.Summary, answer.Value.Actions), null) : (null, answer.Error);
    }
}
