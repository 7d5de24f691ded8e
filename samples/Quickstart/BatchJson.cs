using System.Text.Json.Serialization;

namespace Quickstart;

[JsonSerializable(typeof(BatchLine))]
[JsonSerializable(typeof(BatchResult))]
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
internal sealed partial class BatchJson : JsonSerializerContext;
