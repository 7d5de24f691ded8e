using MongoDB.Bson;

namespace Groq.Routing.Mongo;

/// <summary>Reads fields of a record that somebody else, another version or a broken tool may have written.</summary>
internal static class Fields
{
    /// <exception cref="FormatException">There is no such number.</exception>
    public static double Number(BsonDocument record, string name) => Number(Value(record, name), name);

    /// <exception cref="FormatException">There is no list of numbers that long.</exception>
    public static double Number(BsonDocument record, string name, int index) =>
        Value(record, name) is BsonArray list && index < list.Count ? Number(list[index], name) : throw Wrong(name);

    /// <exception cref="FormatException">There is no such whole number.</exception>
    public static long Whole(BsonDocument record, string name) => Value(record, name) is { IsInt64: true } or { IsInt32: true }
        ? record[name].ToInt64()
        : throw Wrong(name);

    /// <exception cref="FormatException">There is no such time.</exception>
    public static DateTime Time(BsonDocument record, string name) =>
        Value(record, name) is BsonDateTime time ? time.ToUniversalTime() : throw Wrong(name);

    /// <exception cref="FormatException">There is no such document.</exception>
    public static BsonDocument Document(BsonDocument record, string name) => Value(record, name) as BsonDocument ?? throw Wrong(name);

    private static BsonValue? Value(BsonDocument record, string name) => record.TryGetValue(name, out var value) ? value : null;

    private static double Number(BsonValue? value, string name) =>
        value is { IsNumeric: true } && value.ToDouble() is var number && double.IsFinite(number) ? number : throw Wrong(name);

    private static FormatException Wrong(string name) => new($"The field '{name}' is missing or of another kind.");
}
