using System.Globalization;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>Checks a JSON value against a JSON Schema and tells the first thing that does not match. It never throws.</summary>
/// <remarks>
/// A first version with what schemas for language models use: <c>type</c>, <c>enum</c>, <c>const</c>, <c>properties</c>, <c>required</c>,
/// <c>additionalProperties</c>, <c>items</c>, <c>prefixItems</c>, the bounds of numbers, lengths and counts, <c>anyOf</c>, <c>oneOf</c>, <c>allOf</c>,
/// <c>not</c>, and <c>$ref</c> within the schema. Any other keyword is an annotation: it refuses nothing, also not by way of a <c>not</c> or <c>oneOf</c> around it.
/// A schema that refers to itself, or multiplies its own work, is bounded by depth and by steps.
/// </remarks>
internal sealed class JsonSchemaCheck
{
    private const int MaxDepth = 256;
    private const int MaxSteps = 1_000_000;
    private const int MaxPath = 200;

    private static readonly string[] Unjudged =
    [
        "pattern", "multipleOf", "uniqueItems", "minProperties", "maxProperties", "patternProperties", "propertyNames", "contains",
        "dependentRequired", "dependentSchemas", "if", "unevaluatedItems", "unevaluatedProperties", "$dynamicRef",
    ];

    private readonly JsonElement _root;
    private int _depth;
    private int _steps;
    private int _unjudged;

    private JsonSchemaCheck(JsonElement root) => _root = root;

    /// <summary>The first mismatch of <paramref name="instance"/>; <see langword="null"/> when it matches.</summary>
    public static JsonSchemaError? Find(JsonElement schema, JsonElement instance)
    {
        try
        {
            JsonSchemaError? error = new JsonSchemaCheck(schema).Check(schema, instance);
            return error is null ? null : error with { Path = "$" + (error.Path.Length <= MaxPath ? error.Path : error.Path[..MaxPath] + "…") };
        }
        catch (InvalidOperationException)
        {
            // Also ObjectDisposedException: the host has disposed the document that its schema lives in.
            return new("$", "the schema or the value has a string that is no Unicode text, or the schema's document is disposed", IsSchemaUnusable: true);
        }
    }

    private JsonSchemaError? Check(JsonElement schema, JsonElement instance)
    {
        switch (schema.ValueKind)
        {
            case JsonValueKind.True:
                return null;
            case JsonValueKind.False:
                return Mismatch("is not allowed");
            case JsonValueKind.Object:
                break;
            default:
                return Unusable("schema", "is neither an object nor a boolean");
        }

        if (_depth == MaxDepth || !Spend(1))
        {
            return Unusable("$ref", "refers to itself without end");
        }

        _depth++;
        JsonSchemaError? error = CheckReference(schema, instance)
            ?? CheckType(schema, instance)
            ?? CheckValue(schema, instance)
            ?? CheckKind(schema, instance)
            ?? CheckCombinations(schema, instance);
        _depth--;

        foreach (string keyword in Unjudged)
        {
            _unjudged += schema.TryGetProperty(keyword, out _) ? 1 : 0;
        }

        return error;
    }

    private JsonSchemaError? CheckReference(JsonElement schema, JsonElement instance)
    {
        if (!schema.TryGetProperty("$ref", out JsonElement reference))
        {
            return null;
        }

        if (reference.ValueKind != JsonValueKind.String || !TryResolve(reference.GetString()!, out JsonElement target))
        {
            return Unusable("$ref", "does not point into the schema");
        }

        return Check(target, instance);
    }

    private bool TryResolve(string reference, out JsonElement target)
    {
        target = _root;
        if (reference == "#")
        {
            return true;
        }

        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string segment in reference[2..].Split('/'))
        {
            string name = Uri.UnescapeDataString(segment).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            bool found = target.ValueKind switch
            {
                JsonValueKind.Object => target.TryGetProperty(name, out target),
                JsonValueKind.Array => TryGetItem(ref target, name),
                _ => false,
            };
            if (!found)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryGetItem(ref JsonElement array, string name)
    {
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) || index >= array.GetArrayLength())
        {
            return false;
        }

        array = array[index];
        return true;
    }

    private static JsonSchemaError? CheckType(JsonElement schema, JsonElement instance)
    {
        if (!schema.TryGetProperty("type", out JsonElement type))
        {
            return null;
        }

        if (type.ValueKind == JsonValueKind.String)
        {
            return IsOfType(instance, type) switch
            {
                true => null,
                false => Mismatch($"is not of type {type.GetString()}"),
                null => Unusable("type", "names an unknown type"),
            };
        }

        if (type.ValueKind != JsonValueKind.Array)
        {
            return Unusable("type", "is neither a string nor an array");
        }

        bool matches = false;
        foreach (JsonElement one in type.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.String || IsOfType(instance, one) is not { } isOfType)
            {
                return Unusable("type", "names an unknown type");
            }

            matches |= isOfType;
        }

        return matches ? null : Mismatch("is of none of the types allowed");
    }

    private static bool? IsOfType(JsonElement instance, JsonElement type) => type.GetString() switch
    {
        "object" => instance.ValueKind == JsonValueKind.Object,
        "array" => instance.ValueKind == JsonValueKind.Array,
        "string" => instance.ValueKind == JsonValueKind.String,
        "number" => instance.ValueKind == JsonValueKind.Number,
        "integer" => instance.ValueKind == JsonValueKind.Number && JsonNumber.IsInteger(instance),
        "boolean" => instance.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => instance.ValueKind == JsonValueKind.Null,
        _ => null,
    };

    private JsonSchemaError? CheckValue(JsonElement schema, JsonElement instance)
    {
        if (schema.TryGetProperty("const", out JsonElement constant) && !JsonNumber.SameValue(constant, instance))
        {
            return Mismatch("is not the value required");
        }

        if (!schema.TryGetProperty("enum", out JsonElement values))
        {
            return null;
        }

        if (values.ValueKind != JsonValueKind.Array)
        {
            return Unusable("enum", "is not an array");
        }

        foreach (JsonElement value in values.EnumerateArray())
        {
            if (!Spend(1))
            {
                return TooMuchWork();
            }

            if (JsonNumber.SameValue(value, instance))
            {
                return null;
            }
        }

        return Mismatch("is none of the values allowed");
    }

    private JsonSchemaError? CheckKind(JsonElement schema, JsonElement instance) => instance.ValueKind switch
    {
        JsonValueKind.Object => CheckRequired(schema, instance) ?? CheckProperties(schema, instance),
        JsonValueKind.Array =>
            CheckCount(schema, "minItems", "maxItems", instance.GetArrayLength(), "items") ?? CheckItems(schema, instance),
        JsonValueKind.String => CheckLength(schema, instance),
        JsonValueKind.Number => CheckBounds(schema, instance),
        _ => null,
    };

    private JsonSchemaError? CheckRequired(JsonElement schema, JsonElement instance)
    {
        if (!schema.TryGetProperty("required", out JsonElement required))
        {
            return null;
        }

        if (required.ValueKind != JsonValueKind.Array)
        {
            return Unusable("required", "is not an array");
        }

        foreach (JsonElement name in required.EnumerateArray())
        {
            if (name.ValueKind != JsonValueKind.String)
            {
                return Unusable("required", "names something that is no string");
            }

            if (!Spend(1))
            {
                return TooMuchWork();
            }

            if (!instance.TryGetProperty(name.GetString()!, out _))
            {
                return Mismatch($"lacks the property '{name.GetString()}'");
            }
        }

        return null;
    }

    private JsonSchemaError? CheckProperties(JsonElement schema, JsonElement instance)
    {
        bool hasProperties = schema.TryGetProperty("properties", out JsonElement properties);
        if (hasProperties && properties.ValueKind != JsonValueKind.Object)
        {
            return Unusable("properties", "is not an object");
        }

        // Which properties are additional is not known where patterns, which are not judged, may name some.
        bool judgesRest = schema.TryGetProperty("additionalProperties", out JsonElement rest) && !schema.TryGetProperty("patternProperties", out _);
        if (!hasProperties && !judgesRest)
        {
            return null;
        }

        foreach (JsonProperty property in instance.EnumerateObject())
        {
            if (!Spend(1))
            {
                return TooMuchWork();
            }

            if (hasProperties && properties.TryGetProperty(property.Name, out JsonElement known))
            {
                if (Check(known, property.Value) is { } error)
                {
                    return error.Under($".{property.Name}");
                }
            }
            else if (judgesRest && Check(rest, property.Value) is { } error)
            {
                return error.Under($".{property.Name}");
            }
        }

        return null;
    }

    private JsonSchemaError? CheckItems(JsonElement schema, JsonElement instance)
    {
        bool hasItems = schema.TryGetProperty("items", out JsonElement items);
        bool hasPrefix = schema.TryGetProperty("prefixItems", out JsonElement prefix);
        if (hasPrefix && prefix.ValueKind != JsonValueKind.Array)
        {
            return Unusable("prefixItems", "is not an array");
        }

        if (hasItems && items.ValueKind == JsonValueKind.Array)
        {
            // How drafts before 2020 wrote prefixItems.
            (prefix, hasPrefix, hasItems) = (items, true, false);
        }

        int prefixLength = hasPrefix ? prefix.GetArrayLength() : 0;
        int index = 0;
        foreach (JsonElement item in instance.EnumerateArray())
        {
            JsonSchemaError? error = null;
            if (index < prefixLength)
            {
                error = Check(prefix[index], item);
            }
            else if (hasItems)
            {
                error = Check(items, item);
            }

            if (error is not null)
            {
                return error.Under($"[{index}]");
            }

            index++;
        }

        return null;
    }

    private static JsonSchemaError? CheckLength(JsonElement schema, JsonElement instance)
    {
        if (!schema.TryGetProperty("minLength", out _) && !schema.TryGetProperty("maxLength", out _))
        {
            return null;
        }

        // Code points: every code unit but the second half of a pair.
        string text = instance.GetString()!;
        int length = text.Length;
        foreach (char unit in text)
        {
            length -= char.IsLowSurrogate(unit) ? 1 : 0;
        }

        return CheckCount(schema, "minLength", "maxLength", length, "characters");
    }

    private static JsonSchemaError? CheckCount(JsonElement schema, string minimum, string maximum, int count, string unit)
    {
        if (schema.TryGetProperty(minimum, out JsonElement least))
        {
            if (least.ValueKind != JsonValueKind.Number)
            {
                return Unusable(minimum, "is not a number");
            }

            if (count < JsonNumber.ToDouble(least))
            {
                return Mismatch($"has fewer than {least.GetRawText()} {unit}");
            }
        }

        if (schema.TryGetProperty(maximum, out JsonElement most))
        {
            if (most.ValueKind != JsonValueKind.Number)
            {
                return Unusable(maximum, "is not a number");
            }

            if (count > JsonNumber.ToDouble(most))
            {
                return Mismatch($"has more than {most.GetRawText()} {unit}");
            }
        }

        return null;
    }

    private static JsonSchemaError? CheckBounds(JsonElement schema, JsonElement instance) =>
        CheckBound(schema, "minimum", instance, comparison => comparison >= 0, "is less than")
        ?? CheckBound(schema, "maximum", instance, comparison => comparison <= 0, "is more than")
        ?? CheckBound(schema, "exclusiveMinimum", instance, comparison => comparison > 0, "is not more than")
        ?? CheckBound(schema, "exclusiveMaximum", instance, comparison => comparison < 0, "is not less than");

    private static JsonSchemaError? CheckBound(
        JsonElement schema, string keyword, JsonElement instance, Func<int, bool> holds, string failure)
    {
        if (!schema.TryGetProperty(keyword, out JsonElement bound))
        {
            return null;
        }

        if (bound.ValueKind != JsonValueKind.Number)
        {
            return Unusable(keyword, "is not a number");
        }

        return holds(JsonNumber.Compare(instance, bound)) ? null : Mismatch($"{failure} {bound.GetRawText()}");
    }

    private JsonSchemaError? CheckCombinations(JsonElement schema, JsonElement instance) =>
        CheckBranches(schema, "allOf", instance) ?? CheckBranches(schema, "anyOf", instance)
        ?? CheckBranches(schema, "oneOf", instance) ?? CheckNot(schema, instance);

    private JsonSchemaError? CheckBranches(JsonElement schema, string keyword, JsonElement instance)
    {
        if (!schema.TryGetProperty(keyword, out JsonElement branches))
        {
            return null;
        }

        if (branches.ValueKind != JsonValueKind.Array || branches.GetArrayLength() == 0)
        {
            return Unusable(keyword, "is not an array of schemas");
        }

        int unjudged = _unjudged;
        int matches = 0;
        foreach (JsonElement branch in branches.EnumerateArray())
        {
            JsonSchemaError? error = Check(branch, instance);
            if (error is { IsSchemaUnusable: true } || (error is not null && keyword == "allOf"))
            {
                return error;
            }

            matches += error is null ? 1 : 0;
        }

        if (matches == 0)
        {
            return Mismatch($"matches none of the schemas of {keyword}");
        }

        // Two may match only because a keyword that tells them apart is not judged.
        return keyword == "oneOf" && matches > 1 && unjudged == _unjudged ? Mismatch("matches more than one of the schemas of oneOf") : null;
    }

    private JsonSchemaError? CheckNot(JsonElement schema, JsonElement instance)
    {
        if (!schema.TryGetProperty("not", out JsonElement negated))
        {
            return null;
        }

        int unjudged = _unjudged;
        JsonSchemaError? error = Check(negated, instance);
        return error switch
        {
            { IsSchemaUnusable: true } => error,
            null when unjudged == _unjudged => Mismatch("matches what it must not"),
            _ => null,
        };
    }

    private bool Spend(int steps) => (_steps += steps) <= MaxSteps;

    private static JsonSchemaError TooMuchWork() => new("", "the schema takes too much work to check", IsSchemaUnusable: true);

    private static JsonSchemaError Unusable(string keyword, string problem) => new("", $"the schema's '{keyword}' {problem}", IsSchemaUnusable: true);

    private static JsonSchemaError Mismatch(string sentence) => new("", sentence);
}
