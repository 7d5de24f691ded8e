namespace Groq.Routing;

/// <summary>The names of the intents that come with the router; also the keys of <c>Groq:Intents</c>.</summary>
public static class IntentNames
{
    /// <summary>Writing test cases, measured by their number.</summary>
    public const string TestCaseGeneration = "test_case_generation";

    /// <summary>Feedback on a submission, measured by its length in characters.</summary>
    public const string GradeFeedback = "grade_feedback";

    /// <summary>Suggesting a deadline: always complex.</summary>
    public const string DeadlineSuggestion = "deadline_suggestion";

    /// <summary>Judging a problem statement, measured by its length in characters.</summary>
    public const string StatementAnalysis = "statement_analysis";

    /// <summary>A hint, measured by its level.</summary>
    public const string Hint = "hint";

    /// <summary>Reading a distribution of grades, measured by the number of submissions.</summary>
    public const string GradeInsights = "grade_insights";

    /// <summary>Anything else, measured by the prompt's length in characters.</summary>
    public const string General = "general";
}
