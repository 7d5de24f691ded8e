using System.Text.Json;

namespace Groq.Routing;

/// <summary>Reads the chunks of one stream. What every chunk repeats is made into a string once.</summary>
internal sealed class GroqChunkReader
{
    private string? _id;
    private string? _model;

    /// <summary>Reads a chunk; an error in it, in either of its places, is <see cref="GroqChatChunk.Error"/>.</summary>
    /// <exception cref="JsonException">It is no chunk. The exception may quote it.</exception>
    /// <exception cref="InvalidOperationException">It is no chunk. The exception may quote it.</exception>
    public GroqChatChunk Read(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        string? content = null, reasoning = null, finishReason = null;
        List<GroqToolCallDelta>? toolCalls = null;
        GroqUsage? usage = null;
        GroqError? error = null;
        reader.Read();
        GroqChatResponseConverter.ExpectObject(reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "choices"u8))
            {
                ReadChoices(ref reader, ref content, ref reasoning, ref finishReason, ref toolCalls);
            }
            else if (Is(ref reader, "id"u8))
            {
                Repeat(ref reader, ref _id);
            }
            else if (Is(ref reader, "model"u8))
            {
                Repeat(ref reader, ref _model);
            }
            else if (Is(ref reader, "usage"u8))
            {
                usage = GroqChatResponseConverter.ReadUsage(ref reader) ?? usage;
            }
            else if (Is(ref reader, "x_groq"u8))
            {
                ReadOwn(ref reader, data, ref usage, ref error);
            }
            else if (Is(ref reader, "error"u8))
            {
                error = reader.TokenType == JsonTokenType.Null ? null : GroqErrorParser.ParseEvent(data);
                reader.Skip();
            }
            else
            {
                reader.Skip();
            }
        }

        return new()
        {
            Id = _id,
            Model = _model,
            Content = content,
            Reasoning = reasoning,
            ToolCalls = toolCalls,
            FinishReason = finishReason,
            Usage = usage,
            Error = error,
        };
    }

    private static void ReadChoices(
        ref Utf8JsonReader reader,
        ref string? content,
        ref string? reasoning,
        ref string? finishReason,
        ref List<GroqToolCallDelta>? toolCalls)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        // Groq takes no n but 1.
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (Is(ref reader, "delta"u8))
                {
                    ReadDelta(ref reader, ref content, ref reasoning, ref toolCalls);
                }
                else if (Is(ref reader, "finish_reason"u8))
                {
                    finishReason = reader.GetString() ?? finishReason;
                }
                else
                {
                    reader.Skip();
                }
            }
        }
    }

    private static void ReadDelta(ref Utf8JsonReader reader, ref string? content, ref string? reasoning, ref List<GroqToolCallDelta>? toolCalls)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        GroqChatResponseConverter.ExpectObject(reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "content"u8))
            {
                content = reader.GetString();
            }
            else if (Is(ref reader, "reasoning"u8))
            {
                reasoning = reader.GetString();
            }
            else if (Is(ref reader, "tool_calls"u8))
            {
                ReadToolCalls(ref reader, ref toolCalls);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static void ReadToolCalls(ref Utf8JsonReader reader, ref List<GroqToolCallDelta>? toolCalls)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            // Without an index, calls are counted.
            var index = toolCalls?.Count ?? 0;
            string? id = null, name = null, arguments = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (Is(ref reader, "index"u8))
                {
                    index = LenientNumberConverter<int>.Read(ref reader);
                }
                else if (Is(ref reader, "id"u8))
                {
                    id = reader.GetString();
                }
                else if (Is(ref reader, "function"u8))
                {
                    ReadFunction(ref reader, ref name, ref arguments);
                }
                else
                {
                    reader.Skip();
                }
            }

            (toolCalls ??= new(1)).Add(new(index, id, name, arguments));
        }
    }

    private static void ReadFunction(ref Utf8JsonReader reader, ref string? name, ref string? arguments)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        GroqChatResponseConverter.ExpectObject(reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "name"u8))
            {
                name = reader.GetString();
            }
            else if (Is(ref reader, "arguments"u8))
            {
                arguments = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }
    }

    // What Groq adds of its own: usage, and an error that is only a text.
    private static void ReadOwn(ref Utf8JsonReader reader, ReadOnlySpan<byte> data, ref GroqUsage? usage, ref GroqError? error)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        GroqChatResponseConverter.ExpectObject(reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "usage"u8))
            {
                usage = GroqChatResponseConverter.ReadUsage(ref reader) ?? usage;
            }
            else if (Is(ref reader, "error"u8))
            {
                if (reader.TokenType != JsonTokenType.Null)
                {
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    error = GroqErrorParser.ParseEvent(data[start..(int)reader.BytesConsumed]);
                }
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static void Repeat(ref Utf8JsonReader reader, ref string? last)
    {
        if (last is null || !reader.ValueTextEquals(last))
        {
            last = reader.GetString();
        }
    }

    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => GroqChatResponseConverter.Is(ref reader, name);
}
