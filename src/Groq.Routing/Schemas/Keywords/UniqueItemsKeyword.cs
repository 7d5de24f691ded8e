namespace Groq.Routing;

/// <summary><c>uniqueItems</c>, in time linear in the array.</summary>
internal sealed class UniqueItemsKeyword() : SchemaKeyword("uniqueItems")
{
    public override JsonKinds Kinds => JsonKinds.Array;

    public static void Read(KeywordReader reader)
    {
        if (reader.Flag("uniqueItems"))
        {
            reader.Add(new UniqueItemsKeyword());
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks) => run.Spend(value.End - value.Index) && !JsonDuplicates.HasSameItems(value);

    public override string Explain(SchemaRun run, JsonTreeValue value) => "must not have the same item twice";
}
