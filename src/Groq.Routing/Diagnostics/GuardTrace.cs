namespace Groq.Routing;

/// <summary>What one guard made of a request at one stage.</summary>
/// <param name="Guard">The guard's name.</param>
/// <param name="Stage">Where it was asked.</param>
/// <param name="Action">Its weightiest decision there, as its mode let it count; most of the time <see cref="GuardAction.Allow"/>.</param>
public sealed record GuardTrace(string Guard, GuardStages Stage, GuardAction Action);
