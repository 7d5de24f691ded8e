namespace Groq.Routing;

/// <summary>Whether a text has a format.</summary>
/// <param name="text">The text as UTF-8.</param>
internal delegate bool FormatCheck(ReadOnlySpan<byte> text);
