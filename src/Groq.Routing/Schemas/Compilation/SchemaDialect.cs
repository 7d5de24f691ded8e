using System.Collections.Frozen;

namespace Groq.Routing;

/// <summary>Which vocabularies a schema is written in.</summary>
/// <param name="vocabularies">The last part of their URIs.</param>
internal sealed class SchemaDialect(FrozenSet<string> vocabularies)
{
    /// <summary>The meta-schema of draft 2020-12.</summary>
    public const string Uri = "https://json-schema.org/draft/2020-12/schema";

    private const string VocabularyPrefix = "https://json-schema.org/draft/2020-12/vocab/";

    /// <summary>What a schema is written in that does not say.</summary>
    public static SchemaDialect Draft202012 { get; } = Of("core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content");

    /// <summary>Whether a format is held to because the schema is written so.</summary>
    public bool AssertsFormats => vocabularies.Contains("format-assertion");

    /// <summary>Whether a keyword has a meaning here. What is in no vocabulary we know has none anywhere.</summary>
    public bool Has(string keyword) =>
        SchemaKeywords.VocabularyOf(keyword) is { } vocabulary
        && (vocabularies.Contains(vocabulary) || (vocabulary == "format-annotation" && AssertsFormats));

    /// <summary>Whether a meta-schema is that of an earlier draft. What they share with this one is read as this one.</summary>
    public static bool IsEarlierDraft(string uri) =>
        uri.TrimEnd('#') is "https://json-schema.org/draft/2019-09/schema"
            or "http://json-schema.org/draft-07/schema" or "https://json-schema.org/draft-07/schema"
            or "http://json-schema.org/draft-06/schema" or "http://json-schema.org/draft-04/schema" or "http://json-schema.org/schema";

    /// <summary>Reads the <c>$vocabulary</c> of a meta-schema.</summary>
    /// <param name="metaSchema">The meta-schema.</param>
    /// <param name="unknown">A vocabulary that must be understood and is not.</param>
    public static SchemaDialect? Read(JsonTreeValue metaSchema, out string? unknown)
    {
        unknown = null;
        if (metaSchema.Kind != JsonKind.Object || !metaSchema.TryGet("$vocabulary"u8, out var listed) || listed.Kind != JsonKind.Object)
        {
            return Draft202012;
        }

        var names = new List<string>();
        foreach (var member in listed.Children)
        {
            var uri = member.NameValue.String;
            var name = uri.StartsWith(VocabularyPrefix, StringComparison.Ordinal) ? uri[VocabularyPrefix.Length..] : "";
            if (SchemaKeywords.Vocabularies.Contains(name))
            {
                names.Add(name);
            }
            else if (member.Value.Kind == JsonKind.True)
            {
                unknown = uri;
                return null;
            }
        }

        return Of([.. names, "core"]);
    }

    private static SchemaDialect Of(params string[] vocabularies) => new(vocabularies.ToFrozenSet(StringComparer.Ordinal));
}
