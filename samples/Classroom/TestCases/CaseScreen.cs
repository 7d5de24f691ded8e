using Classroom.Tasks;

namespace Classroom.TestCases;

/// <summary>Takes of a model's suggestions what can be trusted: no empty case, none twice, none that says something else than the task or another case.</summary>
internal static class CaseScreen
{
    private const int LongestText = 2_000;

    public static (IReadOnlyList<TestCase> Cases, IReadOnlyList<DroppedCase> Dropped) Screen(ProgrammingTask task, IReadOnlyList<SuggestedCase> suggested)
    {
        var examples = task.Examples.ToDictionary(e => Example.Normalize(e.Input), e => Example.Normalize(e.Output), StringComparer.Ordinal);
        var outputs = suggested.ToLookup(c => Example.Normalize(c.Input), c => Example.Normalize(c.Output), StringComparer.Ordinal);
        var cases = new Dictionary<string, TestCase>(StringComparer.Ordinal);
        var dropped = new List<DroppedCase>();
        foreach (var suggestion in suggested)
        {
            var (input, output) = (Example.Normalize(suggestion.Input), Example.Normalize(suggestion.Output));
            var why = (input, output) switch
            {
                ({ Length: 0 }, _) => "It has no input.",
                (_, { Length: 0 }) => "It has no output.",
                _ when input.Length > LongestText || output.Length > LongestText => "It is too long.",
                _ when examples.TryGetValue(input, out var expected) => expected == output ? "The task has it as an example." : $"It contradicts an example of the task, which prints {expected}.",
                _ when outputs[input].Distinct(StringComparer.Ordinal).Count() > 1 => "Another case has the same input and a different output.",
                _ when cases.ContainsKey(input) => "It is there already.",
                _ => null,
            };
            if (why is null)
            {
                cases[input] = new TestCase(input, output, suggestion.Reason);
            }
            else
            {
                dropped.Add(new(input, output, why));
            }
        }

        return ([.. cases.Values], dropped);
    }
}
