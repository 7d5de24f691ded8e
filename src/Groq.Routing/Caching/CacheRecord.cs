using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>The stored form of a <see cref="CacheEntry"/>: UTF-8 JSON with a version. What one version wrote, every later one reads.</summary>
public static partial class CacheRecord
{
    private const int Version = 1;

    /// <summary>Writes an entry.</summary>
    public static byte[] Encode(CacheEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return JsonSerializer.SerializeToUtf8Bytes(new Record(Version, entry), RecordJson.Default.Record);
    }

    /// <summary>Reads an entry; <see langword="false"/> when the record is corrupt or of a version this one does not know.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> record, [NotNullWhen(true)] out CacheEntry? entry)
    {
        try
        {
            entry = JsonSerializer.Deserialize(record, RecordJson.Default.Record) is { V: Version } read ? read.Entry : null;
        }
        catch (JsonException)
        {
            entry = null;
        }

        return entry is not null;
    }

    private sealed record Record(int V, CacheEntry? Entry);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
        IgnoreReadOnlyProperties = true,
        UseStringEnumConverter = true)]
    [JsonSerializable(typeof(Record))]
    private sealed partial class RecordJson : JsonSerializerContext;
}
