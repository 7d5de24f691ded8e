using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Groq.Routing;

/// <summary>The schemas of the types that a router was asked for, each made once and kept as long as its <see cref="JsonTypeInfo"/> lives.</summary>
internal sealed class TypeSchemas
{
    private readonly ConditionalWeakTable<JsonTypeInfo, TypeSchema> _schemas = [];

    public TypeSchema Of(JsonTypeInfo type) => _schemas.GetValue(type, static t => new TypeSchema(t));
}
