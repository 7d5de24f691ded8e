namespace Groq.Routing;

/// <summary>A stretch of an answer that is all of one kind.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="End">Where it ends, in characters or tool-call pieces of that kind from the answer's beginning.</param>
internal readonly record struct AnswerPart(AnswerPartKind Kind, int End);
