namespace Groq.Routing;

/// <summary>A call to a model that brought no answer.</summary>
/// <param name="At">When.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="StatusCode">Groq's HTTP status; <see langword="null"/> when it did not answer.</param>
public sealed record ModelFailure(DateTimeOffset At, CandidateOutcome Outcome, int? StatusCode);
