namespace Groq.Routing.Mongo;

/// <summary>An instance that shares the ledger.</summary>
/// <param name="Time">When it last showed that it is alive, in the ledger's time.</param>
/// <param name="Sequence">The last delivery taken from it.</param>
internal readonly record struct SeenInstance(double Time, long Sequence);
