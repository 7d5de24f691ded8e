using Classroom.Answers;
using Classroom.Tasks;
using Groq.Routing;

namespace Classroom.TestCases;

/// <summary>Suggests test cases for a task.</summary>
internal sealed class CaseGenerator(IModelRouter router)
{
    public async Task<(GeneratedCases? Cases, CompletionError? Error)> GenerateAsync(ProgrammingTask task, GenerateCases wanted, CancellationToken cancellationToken)
    {
        var examples = string.Join('\n', task.Examples.Select(e => $"input {e.Input} prints {e.Output}"));
        var answer = await router.CompleteAsync(
            new CompletionRequest($"""
                Generate {wanted.Count} test cases for this task. Cover ordinary input and every edge.
                {(wanted.Focus is null ? "" : $"Above all: {wanted.Focus}")}
                Task: {task.Statement}
                Examples, which are right and need not be repeated:
                {examples}
                """)
            {
                SystemMessage = "You write test cases for beginners' programming tasks. Every output must be exactly what a right program prints.",
                Intent = Intent.TestCaseGeneration(wanted.Count),
                Temperature = 0.4,
                MaxOutputTokens = 200 + (wanted.Count * 80),
                Partition = task.Id,
            },
            AnswerJson.Default.SuggestedCases,
            cancellationToken);
        if (!answer.Success)
        {
            return (null, answer.Error);
        }

        var (cases, dropped) = CaseScreen.Screen(task, answer.Value.Cases);
        return (new([.. cases.Take(wanted.Count)], dropped, answer.Completion.ModelUsed!, answer.Completion.Cached), null);
    }
}
