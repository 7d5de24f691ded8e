namespace Groq.Routing;

/// <summary>A question that a guard put to a guard model. Its cost is charged to the guard model's own quota.</summary>
/// <param name="Guard">The guard that asked.</param>
/// <param name="Stage">Where it met the text.</param>
public sealed record GuardCall(string Guard, GuardStages Stage)
{
    /// <summary>Whether there was a verdict; when not, <see cref="ModelGuardOptions.OnFailure"/> decided.</summary>
    public bool Answered { get; init; }

    /// <summary>The guard models looked at, in order, and what became of each; one that answered nothing that could be read has served all the same.</summary>
    public IReadOnlyList<CandidateTrace> Candidates { get; init; } = [];

    /// <summary>Calls made on the wire, retries included.</summary>
    public int Attempts { get; init; }

    /// <summary>Tokens of all answers.</summary>
    public TokenUsage Usage { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }
}
