using System.Collections.Concurrent;

namespace Groq.Routing;

/// <summary>Remembers models that Groq said are gone. After an hour they are tried again.</summary>
internal sealed class ModelAvailability(TimeProvider time)
{
    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _goneUntil = new(StringComparer.Ordinal);

    public void MarkGone(string model) => _goneUntil[model] = time.GetUtcNow() + Memory;

    public bool IsGone(string model, DateTimeOffset now) =>
        !_goneUntil.IsEmpty && _goneUntil.TryGetValue(model, out var until) && now < until;
}
