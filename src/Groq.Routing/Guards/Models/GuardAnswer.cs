namespace Groq.Routing;

/// <summary>What came of a question to a guard model.</summary>
/// <param name="Reading">The verdict; <see langword="null"/> when there is none.</param>
/// <param name="Call">The call that was made for it; <see langword="null"/> when the verdict was known, or another request made the call.</param>
internal sealed record GuardAnswer(GuardReading? Reading, GuardCall? Call)
{
    /// <summary>Time ran out, which says nothing about another try with more of it.</summary>
    public bool Late { get; init; }

    /// <summary>No model takes so long a text.</summary>
    public bool TooLarge { get; init; }
}
