using System.Text.Json;

namespace Groq.Simulator;

/// <summary>Reads a property of a request, where null is as good as absent and a wrong type is refused.</summary>
internal static class JsonElementExtensions
{
    extension(JsonElement element)
    {
        public JsonElement? Present(string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
                ? value
                : null;

        public string? Text(string name) => element.Present(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            _ => throw new RequestRefusedException($"'{name}' : value must be a string", name),
        };

        public bool? Flag(string name) => element.Present(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.True or JsonValueKind.False } flag => flag.GetBoolean(),
            _ => throw new RequestRefusedException($"'{name}' : value must be a boolean", name),
        };

        public double? Number(string name, double least, double most)
        {
            if (element.Present(name) is not { } value)
            {
                return null;
            }

            if (value.ValueKind != JsonValueKind.Number)
            {
                throw new RequestRefusedException($"'{name}' : value must be a number", name);
            }

            double number = value.GetDouble();
            return Within(number, least, most, name);
        }

        public long? Whole(string name, long least, long most)
        {
            if (element.Present(name) is not { } value)
            {
                return null;
            }

            if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out long number))
            {
                throw new RequestRefusedException($"'{name}' : value must be an integer", name);
            }

            Within(number, least, most, name);
            return number;
        }
    }

    private static double Within(double number, double least, double most, string name) =>
        number < least ? throw new RequestRefusedException(FormattableString.Invariant($"'{name}' : number must be at least {least}"), name)
        : number > most ? throw new RequestRefusedException(FormattableString.Invariant($"'{name}' : number must be at most {most}"), name)
        : number;
}
