namespace Groq.Routing;

/// <summary>What a caller wants done, and how much of it: the input of the classification rules.</summary>
/// <remarks>A host adds its own with <see cref="Custom"/> and a rule under <c>Groq:Intents:{name}</c>.</remarks>
public sealed record Intent
{
    private Intent(string name, int? measure = null, bool demanding = false)
    {
        Name = name;
        Measure = measure;
        Demanding = demanding;
    }

    /// <summary>Anything else; measured by the prompt's length in characters.</summary>
    public static Intent General { get; } = new(IntentNames.General);

    /// <summary>The rule's name, one of <see cref="IntentNames"/> or the host's own.</summary>
    public string Name { get; }

    /// <summary>How much is asked, in the unit of the intent's rule (cases, characters, level, submissions); <see langword="null"/> = not said.</summary>
    public int? Measure { get; }

    /// <summary>The caller knows that this one is hard: it is complex whatever its measure.</summary>
    public bool Demanding { get; }

    /// <summary>Writing test cases.</summary>
    /// <param name="cases">How many; 5 when not said.</param>
    public static Intent TestCaseGeneration(int? cases = null) => new(IntentNames.TestCaseGeneration, NotNegative(cases, nameof(cases)));

    /// <summary>Feedback on a graded submission.</summary>
    /// <param name="codeLength">The submission's length in characters; the prompt's when not said.</param>
    /// <param name="complexErrors">Whether its errors are hard to explain.</param>
    public static Intent GradeFeedback(int? codeLength = null, bool complexErrors = false) =>
        new(IntentNames.GradeFeedback, NotNegative(codeLength, nameof(codeLength)), complexErrors);

    /// <summary>Suggesting a deadline.</summary>
    public static Intent DeadlineSuggestion() => new(IntentNames.DeadlineSuggestion);

    /// <summary>Judging a problem statement.</summary>
    /// <param name="statementLength">Its length in characters; the prompt's when not said.</param>
    public static Intent StatementAnalysis(int? statementLength = null) =>
        new(IntentNames.StatementAnalysis, NotNegative(statementLength, nameof(statementLength)));

    /// <summary>A hint for a student.</summary>
    /// <param name="level">1 is a nudge; higher levels say more.</param>
    public static Intent Hint(int level = 1) => new(IntentNames.Hint, NotNegative(level, nameof(level)));

    /// <summary>Reading a distribution of grades.</summary>
    /// <param name="submissions">How many submissions there are.</param>
    public static Intent GradeInsights(int submissions) => new(IntentNames.GradeInsights, NotNegative(submissions, nameof(submissions)));

    /// <summary>An intent of the host's own.</summary>
    /// <param name="name">The name of its rule; an intent without a rule is classified as <see cref="General"/>.</param>
    /// <param name="measure">How much is asked, in the rule's unit; the rule's default when not said.</param>
    /// <param name="demanding">Complex whatever the measure.</param>
    public static Intent Custom(string name, int? measure = null, bool demanding = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, NotNegative(measure, nameof(measure)), demanding);
    }

    private static int? NotNegative(int? value, string name)
    {
        if (value is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number, name);
        }

        return value;
    }
}
