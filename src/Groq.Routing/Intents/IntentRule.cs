namespace Groq.Routing;

/// <summary>Turns an intent's measure into a complexity: section <c>Groq:Intents:{name}</c>.</summary>
public sealed class IntentRule
{
    /// <summary>Measures up to this are simple; <see langword="null"/> = none is.</summary>
    public int? SimpleUpTo { get; set; }

    /// <summary>Measures above <see cref="SimpleUpTo"/> and up to this are medium; <see langword="null"/> = none is.</summary>
    public int? MediumUpTo { get; set; }

    /// <summary>Everything above. Complex by default.</summary>
    public Complexity Otherwise { get; set; } = Complexity.Complex;

    /// <summary>The measure when a caller does not say; <see langword="null"/> = the prompt's length in characters.</summary>
    public int? DefaultMeasure { get; set; }

    internal Complexity Classify(int measure) =>
        measure <= SimpleUpTo ? Complexity.Simple : measure <= MediumUpTo ? Complexity.Medium : Otherwise;

    internal static Dictionary<string, IntentRule> CreateDefaults() => new(IntentNameComparer.Instance)
    {
        [IntentNames.TestCaseGeneration] = new() { SimpleUpTo = 3, MediumUpTo = 10, DefaultMeasure = 5 },
        [IntentNames.GradeFeedback] = new() { SimpleUpTo = 1_000, MediumUpTo = 3_000 },
        [IntentNames.DeadlineSuggestion] = new(),
        [IntentNames.StatementAnalysis] = new() { MediumUpTo = 2_000 },
        [IntentNames.Hint] = new() { SimpleUpTo = 2, Otherwise = Complexity.Medium, DefaultMeasure = 1 },
        [IntentNames.GradeInsights] = new() { MediumUpTo = 50, DefaultMeasure = 0 },
        [IntentNames.General] = new() { SimpleUpTo = 1_000 },
    };
}
