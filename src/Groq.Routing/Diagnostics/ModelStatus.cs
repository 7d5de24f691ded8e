namespace Groq.Routing;

/// <summary>How one model of the catalogue is doing, seen from this instance.</summary>
public sealed record ModelStatus
{
    /// <summary>The model.</summary>
    public required GroqModel Model { get; init; }

    /// <summary>Whether requests may go to it: not retired by date, and Groq has not said lately that it is gone.</summary>
    public required bool Available { get; init; }

    /// <summary>The complexities whose route has it.</summary>
    public required IReadOnlyList<Complexity> Routes { get; init; }

    /// <summary>What Groq last said of its quota; <see langword="null"/> = nothing yet.</summary>
    public GroqReport? Report { get; init; }

    /// <summary>When it last answered; <see langword="null"/> = not since the start.</summary>
    public DateTimeOffset? LastAnswer { get; init; }

    /// <summary>The last call that brought no answer, whosever fault; <see langword="null"/> = none since the start.</summary>
    public ModelFailure? LastFailure { get; init; }
}
