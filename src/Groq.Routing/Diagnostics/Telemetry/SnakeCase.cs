using System.Collections.Frozen;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>The values of an enumeration as attributes carry them: <c>rate_limited</c>.</summary>
internal static class SnakeCase<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names =
        Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));

    public static string Of(T value) => Names.TryGetValue(value, out var name) ? name : RouterTelemetry.Other;
}
