using Classroom.Answers;
using Classroom.Tasks;
using Groq.Routing;

namespace Classroom.Deadlines;

/// <summary>Suggests a deadline: a model says how much work a task is, the calendar says the day.</summary>
internal sealed class DeadlineAdviser(IModelRouter router)
{
    private const int MostHours = 40;

    public async Task<(Deadline? Deadline, CompletionError? Error)> SuggestAsync(ProgrammingTask task, DeadlineRequest wanted, CancellationToken cancellationToken)
    {
        var answer = await router.CompleteAsync(
            new CompletionRequest($"""
                Estimate for a deadline how many hours a beginner needs for this task, reading and testing included.
                Task: {task.Statement}
                """)
            {
                SystemMessage = "You plan programming courses for beginners.",
                Intent = Intent.DeadlineSuggestion(),
                Temperature = 0.2,
                MaxOutputTokens = 300,
            },
            AnswerJson.Default.EstimatedEffort,
            cancellationToken);
        if (!answer.Success)
        {
            return (null, answer.Error);
        }

        var hours = Math.Clamp(answer.Value.Hours, 1, MostHours);
        return (new(Calendar.DayAfter(wanted.Start!.Value, hours, wanted.HoursPerWeek, wanted.Holidays), hours, answer.Value.Reason), null);
    }
}
