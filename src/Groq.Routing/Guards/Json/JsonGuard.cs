using System.Globalization;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>Holds an output that was asked for as JSON to be exactly one JSON value that a host can read, and takes it out of a Markdown fence.</summary>
/// <remarks>
/// Stricter than the grammar where parsers differ or throw: an object names no key twice, strings have no unpaired surrogates, nesting ends at 64.
/// With <see cref="CompletionRequest.JsonMode"/> alone the value is an object.
/// </remarks>
internal sealed class JsonGuard : IGuard
{
    /// <summary>The rule of an output that does not parse.</summary>
    public const string InvalidJson = "invalid-json";

    /// <summary>Deepest nesting; also the default of <see cref="JsonDocument"/>, with which a host is likely to read the answer.</summary>
    public const int MaxDepth = 64;

    public string Name => GuardNames.Json;

    public GuardStages Stages => GuardStages.Output;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input));

    private static GuardVerdict Inspect(GuardInput input)
    {
        if (!input.Request.JsonMode && input.Request.Schema is null)
        {
            return GuardVerdict.Allow;
        }

        string? unwrapped = JsonFence.Unwrap(input.Text);
        using Utf8Buffer utf8 = new(unwrapped ?? input.Text);
        if (!utf8.IsValid)
        {
            return GuardVerdict.Block(InvalidJson, "The output is not valid JSON: it has an unpaired surrogate.");
        }

        GuardVerdict verdict = Check(utf8.Memory.Span, mustBeObject: input.Request.Schema is null);
        return verdict.Action == GuardAction.Allow && unwrapped is not null ? GuardVerdict.Replace(unwrapped) : verdict;
    }

    private static GuardVerdict Check(ReadOnlySpan<byte> json, bool mustBeObject)
    {
        // One level more than allowed, so that nesting too deep is told apart from what is no JSON.
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        Span<int> objectAtDepth = stackalloc int[MaxDepth + 1];
        HashSet<(int Object, string Key)>? keys = null;
        int objects = 0;
        try
        {
            for (bool first = true; reader.Read(); first = false)
            {
                if (first && mustBeObject && reader.TokenType != JsonTokenType.StartObject)
                {
                    return GuardVerdict.Block("not-object", "The output is JSON but not an object.");
                }

                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= MaxDepth:
                        return GuardVerdict.Block("too-deep", $"The output nests deeper than {MaxDepth} levels.");

                    case JsonTokenType.StartObject:
                        objectAtDepth[reader.CurrentDepth] = objects++;
                        break;

                    case JsonTokenType.PropertyName or JsonTokenType.String when HasUnpairedSurrogate(reader):
                        return GuardVerdict.Block(InvalidJson, "The output is not valid JSON: a string has an unpaired surrogate.");

                    case JsonTokenType.PropertyName when !(keys ??= []).Add((objectAtDepth[reader.CurrentDepth - 1], reader.GetString()!)):
                        return GuardVerdict.Block("duplicate-key", "An object of the output names a key twice.");
                }
            }
        }
        catch (JsonException exception)
        {
            return GuardVerdict.Block(InvalidJson, string.Create(
                CultureInfo.InvariantCulture,
                $"The output is not valid JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})."));
        }

        return GuardVerdict.Allow;
    }

    /// <summary>Whether a string has an escape such as <c>\ud83d</c> without its other half: valid by the grammar, and an exception in <c>GetString</c>.</summary>
    private static bool HasUnpairedSurrogate(in Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return false;
        }

        bool afterHigh = false;
        ReadOnlySpan<byte> raw = reader.ValueSpan;
        while (!raw.IsEmpty)
        {
            bool isUnicode = raw[0] == '\\' && raw[1] == 'u';
            char unit = isUnicode ? (char)ushort.Parse(raw.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : '\0';
            if (char.IsLowSurrogate(unit) != afterHigh)
            {
                return true;
            }

            afterHigh = char.IsHighSurrogate(unit);
            raw = raw[(isUnicode ? 6 : raw[0] == '\\' ? 2 : 1)..];
        }

        return afterHigh;
    }
}
