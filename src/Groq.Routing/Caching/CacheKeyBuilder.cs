using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Groq.Routing;

/// <summary>Builds the key of a request: SHA-256 over everything that can change its answer.</summary>
/// <remarks>
/// What is hashed is the request and the body it is sent as, each serialised with all its fields except those listed here. A field
/// added to either is thus part of the key until someone decides otherwise. Some are written by hand: what JSON has no fixed order
/// for or does not say exactly (additional parameters, <see cref="CompletionRequest.Context"/>,
/// <see cref="CompletionRequest.Partition"/>) is sorted and put behind its length; what is nested and there in nearly every request
/// is written on its own, because the serialiser allocates half a kilobyte as soon as one object lies within another. Tests go
/// through every property and fail when one changes nothing.
/// </remarks>
internal sealed partial class CacheKeyBuilder
{
    private const int PlainText = 0;
    private const int AsJson = 1;

    // To be raised when the canonical form changes: keys of both forms live side by side in shared stores.
    private static ReadOnlySpan<byte> Version => "Groq.Routing v1"u8;

    private static readonly JsonTypeInfo<CompletionRequest> RequestFields = Without<CompletionRequest>(
        RequestJson.Default,
        [
            // Written by hand.
            nameof(CompletionRequest.Context),
            nameof(CompletionRequest.Intent),
            nameof(CompletionRequest.Partition),

            // Long, and verbatim in the body.
            nameof(CompletionRequest.Prompt),
            nameof(CompletionRequest.SystemMessage),
            nameof(CompletionRequest.Messages),
            nameof(CompletionRequest.Tools),
            nameof(CompletionRequest.AdditionalParameters),

            // How the answer is fetched and for how long it is waited for do not change it.
            nameof(CompletionRequest.CacheMode),
            nameof(CompletionRequest.Timeout),
            nameof(CompletionRequest.WhenQuotaIsOut),
            nameof(CompletionRequest.Priority),

            // Groq uses it to detect abuse only. Answers are kept apart by Partition.
            nameof(CompletionRequest.User),
        ]);

    private static readonly JsonTypeInfo<GroqChatRequest> BodyFields = Without<GroqChatRequest>(
        GroqJson.Default,
        [
            // Chosen after the lookup; what chooses it is in the request.
            "model",

            // See CompletionRequest.User.
            "user",

            // The same answer, in pieces.
            "stream",
            "stream_options",

            // Written by hand.
            "messages",
            "response_format",
            nameof(GroqChatRequest.AdditionalParameters),
        ]);

    // One for each processor: a builder that finds none makes its own, so no one waits.
    private readonly Scratch?[] _idle = new Scratch?[BitOperations.RoundUpToPowerOf2((uint)Environment.ProcessorCount)];

    /// <summary>Builds the key.</summary>
    /// <param name="request">What the caller asks.</param>
    /// <param name="body">What would be sent for it, whichever model is chosen.</param>
    /// <param name="scope">Which settings choose the model: see <see cref="RouterSettings.CacheScope"/>.</param>
    /// <exception cref="ArgumentException">A number of the request is none, or infinite: it could not be sent either.</exception>
    /// <exception cref="InvalidOperationException">A JSON value of the request is undefined: it could not be sent either.</exception>
    public CacheKey Create(CompletionRequest request, GroqChatRequest body, string scope = "")
    {
        ref var idle = ref _idle[Thread.GetCurrentProcessorId() & (_idle.Length - 1)];
        var scratch = Interlocked.Exchange(ref idle, null) ?? new Scratch();
        Write(scratch, request, body, scope);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(scratch.Buffer.Written, hash);
        scratch.Clear();
        Volatile.Write(ref idle, scratch);
        return new CacheKey(hash, request.Partition);
    }

    private static void Write(Scratch scratch, CompletionRequest request, GroqChatRequest body, string scope)
    {
        var buffer = scratch.Buffer;
        buffer.Write(Version);
        buffer.Write(scope);
        buffer.Write(request.Partition);
        Write(buffer, request.Context, static (buffer, value) => buffer.Write(value));
        Write(buffer, body.AdditionalParameters, static (buffer, value) => buffer.Write(RawText(value)));

        // A JSON value ends itself: nothing after it can be taken for a part of it.
        var writer = scratch.Writer;
        JsonSerializer.Serialize(writer, request, RequestFields);
        JsonSerializer.Serialize(writer, request.Intent, RequestJson.Default.Intent);
        JsonSerializer.Serialize(writer, body, BodyFields);
        JsonSerializer.Serialize(writer, body.ResponseFormat, GroqJson.Default.GroqResponseFormat!);
        for (var i = 0; i < body.Messages.Count; i++)
        {
            Write(scratch, body.Messages[i]);
        }
    }

    private static void Write(Scratch scratch, GroqMessage message)
    {
        if (message is { Content: { } text, Parts: null, ToolCalls: null, ToolCallId: null })
        {
            // Most messages are a plain text, most of the request is in them, and escaping code for JSON takes longer than hashing it.
            scratch.Buffer.Write(PlainText);
            scratch.Buffer.WriteUtf8(message.Role);
            scratch.Buffer.WriteUtf8(text);
        }
        else
        {
            scratch.Buffer.Write(AsJson);
            JsonSerializer.Serialize(scratch.Writer, message, GroqJson.Default.GroqMessage);
        }
    }

    private static void Write<TValue>(CacheKeyBuffer buffer, IEnumerable<KeyValuePair<string, TValue>>? pairs, Action<CacheKeyBuffer, TValue> write)
    {
        if (pairs is null)
        {
            buffer.Write(0);
            return;
        }

        var sorted = pairs.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        buffer.Write(sorted.Length);
        foreach (var (name, value) in sorted)
        {
            buffer.Write(name);
            write(buffer, value);
        }
    }

    // As it was written: other spaces or another order make another key, which costs a miss and never a wrong answer.
    private static ReadOnlySpan<byte> RawText(JsonElement value) =>
        value.ValueKind == JsonValueKind.Undefined ? default : JsonMarshal.GetRawUtf8Value(value);

    private static JsonTypeInfo<T> Without<T>(JsonSerializerContext context, string[] names)
    {
        var options = new JsonSerializerOptions(context.Options)
        {
            TypeInfoResolver = context.WithAddedModifier(type =>
            {
                for (var i = type.Properties.Count - 1; type.Type == typeof(T) && i >= 0; i--)
                {
                    if (names.Contains(type.Properties[i].Name))
                    {
                        type.Properties.RemoveAt(i);
                    }
                }
            }),
        };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(CompletionRequest))]
    private sealed partial class RequestJson : JsonSerializerContext;

    private sealed class Scratch
    {
        public Scratch()
        {
            // Nobody reads this JSON, so it need not be safe inside HTML; escaping less is faster.
            Writer = new Utf8JsonWriter(Buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        }

        public CacheKeyBuffer Buffer { get; } = new();

        public Utf8JsonWriter Writer { get; }

        public void Clear()
        {
            Buffer.Clear();
            Writer.Reset(Buffer);
        }
    }
}
