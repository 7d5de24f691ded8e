using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Simulator;

internal sealed class FaultKindConverter() : JsonStringEnumConverter<FaultKind>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);
