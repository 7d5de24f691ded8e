using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Simulator;

/// <summary>An error in Groq's envelope.</summary>
internal sealed partial record ApiError(
    [property: JsonIgnore] int Status,
    string Message,
    string Type = ApiError.InvalidRequest,
    string? Code = null,
    string? Param = null,
    string? FailedGeneration = null)
{
    public const string InvalidRequest = "invalid_request_error";

    // Groq's bodies hold backticks and apostrophes as they are.
    private static readonly Json Relaxed = new(new JsonSerializerOptions(Json.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public byte[] ToUtf8() => JsonSerializer.SerializeToUtf8Bytes(new Envelope(this), Relaxed.Envelope);

    internal sealed record Envelope(ApiError Error);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Envelope))]
    internal sealed partial class Json : JsonSerializerContext;
}
