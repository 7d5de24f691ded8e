using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>Reads a completion. Generated code would do the same, but for types whose properties are set once only it boxes every number and takes twice as long.</summary>
internal sealed class GroqChatResponseConverter : JsonConverter<GroqChatResponse>
{
    private static readonly GroqMessageConverter Messages = new();

    public override GroqChatResponse Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? id = null, model = null, fingerprint = null, tier = null;
        long created = 0;
        List<GroqChoice?>? choices = null;
        GroqUsage? usage = null;
        ExpectObject(reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "id"u8))
            {
                id = reader.GetString();
            }
            else if (Is(ref reader, "model"u8))
            {
                model = reader.GetString();
            }
            else if (Is(ref reader, "created"u8))
            {
                created = ReadNumber<long>(ref reader);
            }
            else if (Is(ref reader, "choices"u8))
            {
                choices = ReadChoices(ref reader, options);
            }
            else if (Is(ref reader, "usage"u8))
            {
                usage = ReadUsage(ref reader);
            }
            else if (Is(ref reader, "system_fingerprint"u8))
            {
                fingerprint = reader.GetString();
            }
            else if (Is(ref reader, "service_tier"u8))
            {
                tier = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new() { Id = id, Model = model, Created = created, Choices = choices!, Usage = usage, SystemFingerprint = fingerprint, ServiceTier = tier };
    }

    public override void Write(Utf8JsonWriter writer, GroqChatResponse value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Completions come from Groq; nobody sends one.");

    private static List<GroqChoice?>? ReadChoices(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Choices must be an array.");
        }

        // Groq takes no n but 1.
        List<GroqChoice?> choices = new(1);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            choices.Add(ReadChoice(ref reader, options));
        }

        return choices;
    }

    private static GroqChoice? ReadChoice(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var index = 0;
        GroqMessage? message = null;
        string? finishReason = null;
        ExpectObject(reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "index"u8))
            {
                index = ReadNumber<int>(ref reader);
            }
            else if (Is(ref reader, "message"u8))
            {
                message = reader.TokenType == JsonTokenType.Null ? null : Messages.Read(ref reader, typeof(GroqMessage), options);
            }
            else if (Is(ref reader, "finish_reason"u8))
            {
                finishReason = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new() { Index = index, Message = message, FinishReason = finishReason };
    }

    internal static GroqUsage? ReadUsage(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        int prompt = 0, completion = 0, total = 0;
        int? cached = null, reasoning = null;
        double queueTime = 0, totalTime = 0;
        ExpectObject(reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "prompt_tokens"u8))
            {
                prompt = ReadNumber<int>(ref reader);
            }
            else if (Is(ref reader, "completion_tokens"u8))
            {
                completion = ReadNumber<int>(ref reader);
            }
            else if (Is(ref reader, "total_tokens"u8))
            {
                total = ReadNumber<int>(ref reader);
            }
            else if (Is(ref reader, "queue_time"u8))
            {
                queueTime = ReadNumber<double>(ref reader);
            }
            else if (Is(ref reader, "total_time"u8))
            {
                totalTime = ReadNumber<double>(ref reader);
            }
            else if (Is(ref reader, "prompt_tokens_details"u8))
            {
                cached = ReadDetail(ref reader, "cached_tokens"u8);
            }
            else if (Is(ref reader, "completion_tokens_details"u8))
            {
                reasoning = ReadDetail(ref reader, "reasoning_tokens"u8);
            }
            else
            {
                reader.Skip();
            }
        }

        return new()
        {
            PromptTokens = prompt,
            CompletionTokens = completion,
            TotalTokens = total,
            QueueTime = queueTime,
            TotalTime = totalTime,
            PromptTokensDetails = cached is { } tokens ? new(tokens) : null,
            CompletionTokensDetails = reasoning is { } thought ? new(thought) : null,
        };
    }

    /// <summary>One number of an object; <see langword="null"/> when there is no object.</summary>
    private static int? ReadDetail(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var detail = 0;
        ExpectObject(reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, name))
            {
                detail = ReadNumber<int>(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return detail;
    }

    /// <summary>Whether the property has this name; if so, moves to its value.</summary>
    internal static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    private static T ReadNumber<T>(ref Utf8JsonReader reader)
        where T : struct, INumber<T> => LenientNumberConverter<T>.Read(ref reader);

    internal static void ExpectObject(in Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Expected an object.");
        }
    }
}
