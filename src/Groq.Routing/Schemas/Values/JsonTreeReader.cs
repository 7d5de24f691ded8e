using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>Parses a text into the tokens of a <see cref="JsonTree"/>.</summary>
internal ref struct JsonTreeReader(byte[] text, int length)
{
    private const int BytesPerToken = 6;

    private JsonToken[] _tokens = ArrayPool<JsonToken>.Shared.Rent((length / BytesPerToken) + 4);
    private byte[]? _decoded;
    private int _count;
    private int _decodedLength;

    public bool TryRead(int maxDepth, out JsonDefect? defect)
    {
        // One level more than allowed, so that nesting too deep is told apart from what is no JSON.
        var reader = new Utf8JsonReader(text.AsSpan(0, length), new JsonReaderOptions { MaxDepth = maxDepth + 1 });
        try
        {
            defect = Read(ref reader, maxDepth);
        }
        catch (JsonException exception)
        {
            defect = new(JsonDefect.InvalidJson, string.Create(
                CultureInfo.InvariantCulture,
                $"is not valid JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})"));
        }

        if (defect is not null)
        {
            Finish().Dispose();
        }

        return defect is null;
    }

    public readonly JsonTree Finish() => new(text, length, _decoded, _tokens, _count);

    private JsonDefect? Read(ref Utf8JsonReader reader, int maxDepth)
    {
        // The innermost container that is open; the outer one is kept where its end will be.
        var open = -1;
        while (reader.Read())
        {
            var kind = KindOf(reader.TokenType);
            if (kind is null)
            {
                var outer = _tokens[open].End;
                _tokens[open].End = _count;
                open = outer;
                continue;
            }

            if (kind >= JsonKind.Array && kind != JsonKind.Name && reader.CurrentDepth >= maxDepth)
            {
                return new(JsonDefect.TooDeep, $"nests deeper than {maxDepth} levels");
            }

            if (open >= 0 && kind != JsonKind.Name)
            {
                _tokens[open].Length++;
            }

            ref var token = ref Add();
            token.Kind = kind.Value;
            switch (kind)
            {
                case JsonKind.Array or JsonKind.Object:
                    token.End = open;
                    open = _count - 1;
                    break;

                case JsonKind.String or JsonKind.Name when reader.ValueIsEscaped:
                    if (JsonEscapes.HasUnpairedSurrogate(reader.ValueSpan))
                    {
                        return JsonDefect.UnpairedSurrogate;
                    }

                    Decode(ref token, ref reader);
                    break;

                case JsonKind.String or JsonKind.Name:
                    token.Start = (int)reader.TokenStartIndex + 1;
                    token.Length = reader.ValueSpan.Length;
                    break;

                case JsonKind.Number:
                    token.Start = (int)reader.TokenStartIndex;
                    token.Length = reader.ValueSpan.Length;
                    break;
            }
        }

        return null;
    }

    private static JsonKind? KindOf(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        JsonTokenType.PropertyName => JsonKind.Name,
        JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True => JsonKind.True,
        JsonTokenType.False => JsonKind.False,
        JsonTokenType.Null => JsonKind.Null,
        _ => null,
    };

    private void Decode(ref JsonToken token, ref Utf8JsonReader reader)
    {
        // Never longer than escaped.
        _decoded ??= ArrayPool<byte>.Shared.Rent(length);
        token.Decoded = true;
        token.Start = _decodedLength;
        token.Length = reader.CopyString(_decoded.AsSpan(_decodedLength));
        _decodedLength += token.Length;
    }

    private ref JsonToken Add()
    {
        if (_count == _tokens.Length)
        {
            var larger = ArrayPool<JsonToken>.Shared.Rent(_count * 2);
            _tokens.AsSpan().CopyTo(larger);
            ArrayPool<JsonToken>.Shared.Return(_tokens);
            _tokens = larger;
        }

        ref var token = ref _tokens[_count++];
        token = new() { End = _count };
        return ref token;
    }
}
