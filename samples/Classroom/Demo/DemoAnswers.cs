using Classroom.Deadlines;
using Classroom.Grading;
using Classroom.Hints;
using Classroom.Insights;
using Classroom.Statements;
using Groq.Simulator;

namespace Classroom.Demo;

/// <summary>What the simulator answers where its own made-up text would say little. Every answer says that it is simulated.</summary>
internal static class DemoAnswers
{
    public static string? For(SimulatedRequest request)
    {
        var name = request.Body.TryGetProperty("response_format", out var format) && format.TryGetProperty("json_schema", out var schema)
            ? schema.GetProperty("name").GetString()
            : null;
        return name switch
        {
            nameof(WrittenHint) => """{"hint":"Simulated hint: work the first example by hand, and write down what you do at each step."}""",
            nameof(WrittenFeedback) => """{"strengths":"Simulated feedback: the ordinary cases work, and the code is easy to follow.","improvements":"Try the smallest input the task allows."}""",
            nameof(EstimatedEffort) => """{"hours":4,"reason":"Simulated estimate: an hour to read, two to write and one to test."}""",
            nameof(StatementReview) => """{"clear":false,"issues":["Simulated review: it does not say what to print for empty input."],"suggestion":"Add an example with its output."}""",
            nameof(WrittenInsights) => """{"summary":"Simulated insights: most of the class is in the upper half, a few are far below.","actions":["Ask the lowest five what they got stuck on."]}""",
            _ => null,
        };
    }
}
