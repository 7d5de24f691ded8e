namespace Groq.Simulator;

/// <summary>What a schema's properties are filled with, by their names, so that a generated answer reads as one.</summary>
internal sealed class Suggestions(string prompt, bool? violates)
{
    private static readonly string[] VerdictNames = ["violat", "unsafe", "flagged", "block", "harmful"];

    /// <summary>How many items the prompt asks for.</summary>
    public int? Count { get; } = PromptReading.Count(prompt);

    public static Suggestions For(SimulatedRequest request) =>
        new(request.Prompt, request.Served.Role is ModelRole.Safeguard ? GuardAnswers.Violates(request.Prompt) : null);

    public string Text(string? property, int index)
    {
        (string input, string output) = TestCases.At(prompt, index);
        return property?.ToLowerInvariant() switch
        {
            "input" => input,
            "output" or "expected" or "expected_output" or "expectedoutput" => output,
            "hint" or "feedback" or "analysis" or "reason" or "rationale" or "explanation" or "answer" => $"Simulated {property} for: {PromptReading.Topic(prompt)}",
            null => $"simulated {index + 1}",
            _ => $"simulated {property}",
        };
    }

    /// <summary>The safeguard's verdict for a property that asks for one; null elsewhere.</summary>
    public bool? Verdict(string? property) =>
        violates is not null && property is not null && VerdictNames.Any(name => property.Contains(name, StringComparison.OrdinalIgnoreCase)) ? violates : null;
}
