namespace Groq.Routing;

/// <summary>A word in which nothing is hidden.</summary>
/// <param name="Word">The word.</param>
/// <param name="Anchor">The rules that are searched by it; <see langword="null"/> if none is.</param>
/// <param name="Triggers">What else it calls for.</param>
internal readonly record struct KnownWord(string Word, Anchor? Anchor, Triggers Triggers);
