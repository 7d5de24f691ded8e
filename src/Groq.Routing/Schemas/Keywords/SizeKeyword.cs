namespace Groq.Routing;

/// <summary>The bounds of lengths and counts: <c>minLength</c>, <c>maxLength</c>, <c>minItems</c>, <c>maxItems</c>, <c>minProperties</c> and <c>maxProperties</c>.</summary>
/// <param name="name">The keyword.</param>
/// <param name="kinds">The kind of value it is about.</param>
/// <param name="bound">The bound, which is allowed itself.</param>
/// <param name="least">Whether the bound is the least or the most.</param>
/// <param name="unit">What is counted.</param>
internal sealed class SizeKeyword(string name, JsonKinds kinds, long bound, bool least, string unit) : SchemaKeyword(name)
{
    public override JsonKinds Kinds => kinds;

    public static void Read(KeywordReader reader)
    {
        Read(reader, "minLength", JsonKinds.String, least: true, "character");
        Read(reader, "maxLength", JsonKinds.String, least: false, "character");
        Read(reader, "minItems", JsonKinds.Array, least: true, "item");
        Read(reader, "maxItems", JsonKinds.Array, least: false, "item");
        Read(reader, "minProperties", JsonKinds.Object, least: true, "propert");
        Read(reader, "maxProperties", JsonKinds.Object, least: false, "propert");
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var size = kinds == JsonKinds.String ? CodePoints(value.Text) : value.Count;
        return least ? size >= bound : size <= bound;
    }

    public override string Explain(SchemaRun run, JsonTreeValue value)
    {
        var units = (unit == "propert", bound == 1) switch
        {
            (true, true) => "property",
            (true, false) => "properties",
            (false, true) => unit,
            (false, false) => unit + "s",
        };
        return $"must have at {(least ? "least" : "most")} {bound} {units}";
    }

    private static void Read(KeywordReader reader, string name, JsonKinds kinds, bool least, string unit)
    {
        if (reader.Count(name) is { } bound)
        {
            reader.Add(new SizeKeyword(name, kinds, bound, least, unit));
        }
    }

    // Every byte but those that continue a character.
    private static int CodePoints(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += (unit & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}
