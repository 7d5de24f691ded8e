namespace Groq.Routing.Tests;

/// <summary>What the stub was asked.</summary>
internal sealed record StubRequest(HttpMethod Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string? ContentType, string? Body);
