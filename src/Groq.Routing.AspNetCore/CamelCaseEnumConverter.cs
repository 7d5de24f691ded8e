using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing.AspNetCore;

/// <summary>Writes the name, not the number, also into a host's OpenAPI document.</summary>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
