using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>Everything that goes over the wire to Groq and back.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(GroqChatResponseConverter), typeof(LenientNumberConverter<int>), typeof(LenientNumberConverter<long>), typeof(LenientNumberConverter<double>)])]
[JsonSerializable(typeof(GroqChatRequest))]
[JsonSerializable(typeof(GroqChatResponse))]
[JsonSerializable(typeof(GroqModelList))]
internal sealed partial class GroqJson : JsonSerializerContext
{
    /// <summary>As <see cref="Default"/>, but text other than ASCII goes as UTF-8, not as six-byte escapes: the body is for an API, never for a web page.</summary>
    public static GroqJson Wire => WireContext.Instance;

    // Apart, because the order in which the static fields of a partial class start is not defined.
    private static class WireContext
    {
        public static readonly GroqJson Instance = new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
