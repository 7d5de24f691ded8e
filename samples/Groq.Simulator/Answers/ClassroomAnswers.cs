using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Groq.Simulator;

/// <summary>Short answers a classroom would get, which all say that they are simulated.</summary>
internal static class ClassroomAnswers
{
    private const int DefaultCases = 5;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(SimulatedRequest request)
    {
        string prompt = request.Prompt;
        return PromptReading.Task(prompt) switch
        {
            ClassroomTask.TestCases => "Simulated test cases:" + ListCases(prompt),
            ClassroomTask.Hint => "Simulated hint: work the smallest example by hand first, write down what changes at each step, and only then turn those steps into code.",
            ClassroomTask.GradeFeedback => "Simulated feedback: the solution is readable and handles the ordinary cases. Check what happens with empty input, and give the loop variable a name that says what it holds.",
            ClassroomTask.Deadline => "Simulated suggestion: 7 days. The exercise needs about four hours of work, and a week leaves room for one round of questions.",
            ClassroomTask.Insights => "Simulated insights: most submissions pass the basic cases; about a third fail on boundaries. A short exercise on off-by-one errors would help the whole class.",
            ClassroomTask.Statement => "Simulated analysis: the statement is clear about its goal. It does not say what to return for empty input, and one example with its output would remove the doubt.",
            _ => $"This is a simulated answer to: {PromptReading.Topic(prompt)}",
        };
    }

    public static string Json(SimulatedRequest request)
    {
        string prompt = request.Prompt;
        JsonObject answer = PromptReading.Task(prompt) switch
        {
            ClassroomTask.TestCases => new() { ["test_cases"] = Cases(prompt) },
            ClassroomTask.Hint => new() { ["hint"] = Text(request) },
            ClassroomTask.GradeFeedback => new() { ["grade"] = 85, ["feedback"] = Text(request) },
            ClassroomTask.Deadline => new() { ["days"] = 7, ["reason"] = Text(request) },
            ClassroomTask.Insights => new() { ["insights"] = new JsonArray(Text(request)) },
            ClassroomTask.Statement => new() { ["clear"] = true, ["analysis"] = Text(request) },
            _ => new() { ["answer"] = Text(request) },
        };
        answer["simulated"] = true;
        return answer.ToJsonString(Relaxed);
    }

    private static JsonArray Cases(string prompt)
    {
        var cases = new JsonArray();
        for (int i = 0; i < (PromptReading.Count(prompt) ?? DefaultCases); i++)
        {
            (string input, string output) = TestCases.At(prompt, i);
            cases.Add(new JsonObject { ["input"] = input, ["expected_output"] = output });
        }

        return cases;
    }

    private static string ListCases(string prompt)
    {
        var text = new StringBuilder();
        for (int i = 0; i < (PromptReading.Count(prompt) ?? DefaultCases); i++)
        {
            (string input, string output) = TestCases.At(prompt, i);
            text.Append('\n').Append(i + 1).Append(". input: ").Append(input).Append(", expected output: ").Append(output);
        }

        return text.ToString();
    }
}
