using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>Reads a number that may be <see langword="null"/> or carry a fraction: an answer that was paid for is not thrown away over a statistic.</summary>
internal sealed class LenientNumberConverter<T> : JsonConverter<T>
    where T : struct, INumber<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <summary>Reads the number the reader stands on.</summary>
    public static T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return T.Zero;
        }

        return reader.TryGetInt64(out var whole) ? T.CreateSaturating(whole) : T.CreateSaturating(reader.GetDouble());
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (typeof(T) == typeof(double))
        {
            writer.WriteNumberValue(double.CreateChecked(value));
        }
        else
        {
            writer.WriteNumberValue(long.CreateChecked(value));
        }
    }
}
