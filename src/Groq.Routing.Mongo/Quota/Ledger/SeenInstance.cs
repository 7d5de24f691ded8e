namespace Groq.Routing.Mongo;

/// <summary>An instance that shares the ledger.</summary>
/// <param name="Time">When it last showed that it is alive, in the ledger's time.</param>
/// <param name="Sequence">The last delivery taken from it.</param>
/// <param name="Mirror">Whether it is served by another store.</param>
internal readonly record struct SeenInstance(double Time, long Sequence, bool Mirror);
