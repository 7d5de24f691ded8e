using System.Collections.Frozen;

namespace Groq.Routing;

/// <summary>The keywords of draft 2020-12: their vocabulary, where schemas are in them, and in what order they are compiled.</summary>
internal static class SchemaKeywords
{
    private static readonly FrozenDictionary<string, (string Vocabulary, SubschemaShape Shape)> Known = Table(
        ("core", SubschemaShape.None, "$schema $id $anchor $dynamicAnchor $ref $dynamicRef $vocabulary $comment"),
        ("core", SubschemaShape.Map, "$defs definitions"),
        ("applicator", SubschemaShape.One, "items contains additionalProperties propertyNames not if then else"),
        ("applicator", SubschemaShape.List, "prefixItems allOf anyOf oneOf"),
        ("applicator", SubschemaShape.Map, "properties patternProperties dependentSchemas dependencies"),
        ("unevaluated", SubschemaShape.One, "unevaluatedItems unevaluatedProperties"),
        ("validation", SubschemaShape.None, "type const enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum"),
        ("validation", SubschemaShape.None, "maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains"),
        ("validation", SubschemaShape.None, "maxProperties minProperties required dependentRequired"),
        ("format-annotation", SubschemaShape.None, "format"),
        ("content", SubschemaShape.One, "contentSchema"),
        ("content", SubschemaShape.None, "contentEncoding contentMediaType"),
        ("meta-data", SubschemaShape.None, "title description default deprecated readOnly writeOnly examples"));

    /// <summary>The names of all vocabularies.</summary>
    public static FrozenSet<string> Vocabularies { get; } =
        Known.Values.Select(k => k.Vocabulary).Append("format-assertion").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What compiles them, in the order in which they judge: cheap ones first.</summary>
    public static IReadOnlyList<Action<KeywordReader>> Readers { get; } =
    [
        TypeKeyword.Read,
        ConstKeyword.Read,
        EnumKeyword.Read,
        BoundKeyword.Read,
        MultipleOfKeyword.Read,
        SizeKeyword.Read,
        PatternKeyword.Read,
        FormatKeyword.Read,
        UniqueItemsKeyword.Read,
        RequiredKeyword.Read,
        ReferenceKeyword.Read,
        DynamicReferenceKeyword.Read,
        PropertyNamesKeyword.Read,
        PropertiesKeyword.Read,
        ItemsKeyword.Read,
        ContainsKeyword.Read,
        DependentKeyword.Read,
        AllOfKeyword.Read,
        AnyOfKeyword.Read,
        OneOfKeyword.Read,
        NotKeyword.Read,
        IfKeyword.Read,
        UnevaluatedKeyword.Read,
    ];

    public static string? VocabularyOf(string keyword) => Known.TryGetValue(keyword, out var known) ? known.Vocabulary : null;

    public static SubschemaShape ShapeOf(string keyword) => Known.TryGetValue(keyword, out var known) ? known.Shape : SubschemaShape.None;

    /// <summary>The schemas a keyword holds.</summary>
    public static IEnumerable<JsonTreeValue> SubschemasOf(string keyword, JsonTreeValue value) => (ShapeOf(keyword), value.Kind) switch
    {
        (SubschemaShape.One, _) => [value],
        (SubschemaShape.List, JsonKind.Array) => value.Children.Values(),
        (SubschemaShape.Map, JsonKind.Object) => value.Children.Values().Where(v => v.Kind != JsonKind.Array),
        _ => [],
    };

    private static FrozenDictionary<string, (string Vocabulary, SubschemaShape Shape)> Table(params (string Vocabulary, SubschemaShape Shape, string Keywords)[] groups) =>
        groups.SelectMany(g => g.Keywords.Split(' ').Select(k => (Keyword: k, g.Vocabulary, g.Shape)))
            .ToFrozenDictionary(k => k.Keyword, k => (k.Vocabulary, k.Shape), StringComparer.Ordinal);
}
