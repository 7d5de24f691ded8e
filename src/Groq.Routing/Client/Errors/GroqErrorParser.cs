using System.Text;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>Turns any body of a failed call into a <see cref="GroqError"/>: Groq's envelope, bare text, HTML of a gateway, half a JSON document, nothing.</summary>
internal static class GroqErrorParser
{
    private const int MaxMessageLength = 500;
    private const string PleaseReduce = "Please reduce the length of the messages or completion";

    /// <summary>Reads a failure. Never throws, whatever the body.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body, or as much of it as was read.</param>
    /// <param name="retryAfter">The wait of the headers.</param>
    /// <param name="shouldRetry"><c>x-should-retry</c>.</param>
    public static GroqError Parse(int status, ReadOnlySpan<byte> body, TimeSpan? retryAfter = null, bool? shouldRetry = null)
    {
        var envelope = ReadBody(body, out var complaint);
        var message = string.IsNullOrWhiteSpace(envelope.Message) ? null : envelope.Message;
        var refusal = status is 429 or 413 ? GroqRefusalParser.Parse(message) : null;
        var kind = Classify(status, envelope.Code, message, refusal);
        return new GroqError(kind, message is null ? $"Groq answered {status} {complaint}." : Clean(message))
        {
            StatusCode = status,
            Type = envelope.Type,
            Code = envelope.Code,
            Param = envelope.Param,
            FailedGeneration = envelope.FailedGeneration,
            Refusal = refusal,
            RetryAfter = retryAfter ?? (kind == GroqErrorKind.RateLimited ? GroqRefusalParser.ReadWait(message) : null),
            ShouldRetry = shouldRetry,
        };
    }

    /// <summary>Reads an error that came within a stream: the envelope, what is in it, or a JSON string. Never throws, whatever the data.</summary>
    /// <param name="data">The event's data, or the part of it that is the error.</param>
    public static GroqError ParseEvent(ReadOnlySpan<byte> data)
    {
        var envelope = ReadBody(data, out var complaint);
        var message = string.IsNullOrWhiteSpace(envelope.Message) ? null : envelope.Message;
        var refusal = GroqRefusalParser.Parse(message);
        var kind = Classify(StatusOf(envelope, message, refusal), envelope.Code, message, refusal);
        return new GroqError(kind, message is null ? $"Groq ended the stream with an error, {complaint}." : Clean(message))
        {
            StatusCode = 200,
            Type = envelope.Type,
            Code = envelope.Code,
            Param = envelope.Param,
            FailedGeneration = envelope.FailedGeneration,
            Refusal = refusal,
            RetryAfter = kind == GroqErrorKind.RateLimited ? GroqRefusalParser.ReadWait(message) : null,
        };
    }

    // The status the same error has when it comes before the stream.
    private static int StatusOf(in Envelope envelope, string? message, GroqRefusal? refusal) => envelope switch
    {
        { Code: "rate_limit_exceeded" } => 429,
        _ when refusal is not null => 429,
        { Code: "invalid_api_key" } => 401,
        { Code: "capacity_exceeded" } => 498,
        _ when message is not null && message.Contains("over capacity", StringComparison.OrdinalIgnoreCase) => 503,
        { Type: "invalid_request_error" } => 400,
        _ => 500,
    };

    private static GroqErrorKind Classify(int status, string? code, string? message, GroqRefusal? refusal) => (status, code) switch
    {
        (401, _) => GroqErrorKind.Unauthorized,
        (_, "model_decommissioned" or "model_not_found") => GroqErrorKind.ModelGone,
        (403, _) => GroqErrorKind.Forbidden,
        (413, _) or (_, "context_length_exceeded") => GroqErrorKind.TooLarge,
        (429, _) when refusal is { TooLarge: true } || GroqRefusalParser.SaysTooLarge(message) => GroqErrorKind.TooLarge,
        (429, _) => GroqErrorKind.RateLimited,
        (_, GroqErrorCodes.JsonValidateFailed) => GroqErrorKind.JsonValidationFailed,
        (498 or 503, _) => GroqErrorKind.Overloaded,

        // 499 says that somebody between us and the model gave up: not the request's fault.
        (408 or 409 or 499 or >= 500, _) => GroqErrorKind.ServerError,
        _ when message is not null && message.Contains(PleaseReduce, StringComparison.OrdinalIgnoreCase) => GroqErrorKind.TooLarge,
        _ => GroqErrorKind.InvalidRequest,
    };

    private static Envelope ReadBody(ReadOnlySpan<byte> body, out string complaint)
    {
        if (body.StartsWith("\uFEFF"u8))
        {
            body = body[3..];
        }

        body = body.Trim(" \t\r\n"u8);
        switch (body)
        {
            case []:
                complaint = "without a body";
                return default;
            case [(byte)'<', ..]:
                complaint = "with an HTML body";
                return default;
            case [(byte)'{' or (byte)'[' or (byte)'"', ..]:
                complaint = "with JSON that is no error of its API";
                return ReadJson(body);
            default:
                // Bare text is taken at its word only where it is known to be Groq's: a gateway may echo the request.
                complaint = "with a text that is no error of its API";
                var text = Encoding.UTF8.GetString(body);
                return GroqRefusalParser.Parse(text) is null ? default : new Envelope { Message = text };
        }
    }

    private static Envelope ReadJson(ReadOnlySpan<byte> body)
    {
        // Not the final block: of a truncated body, what came before the cut still counts.
        var reader = new Utf8JsonReader(body, isFinalBlock: false, default);
        var envelope = default(Envelope);
        try
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                envelope.Message = reader.GetString();
            }

            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && !ReadProperty(ref reader, ref envelope))
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Broken JSON, or text that is no UTF-8: the exception may quote it and goes no further.
        }

        return envelope;
    }

    private static bool ReadProperty(ref Utf8JsonReader reader, ref Envelope envelope)
    {
        if (reader.CurrentDepth == 1 && reader.ValueTextEquals("error"u8))
        {
            if (!reader.Read())
            {
                return false;
            }

            if (reader.TokenType == JsonTokenType.StartObject)
            {
                // The loop goes on with its properties. They win over what stood beside it.
                envelope = default;
                envelope.InError = true;
                return true;
            }

            envelope.Message = ReadText(ref reader) ?? envelope.Message;
            return reader.TrySkip();
        }

        if (envelope.InError && reader.CurrentDepth != 2)
        {
            return reader.Read() && reader.TrySkip();
        }

        ref var field = ref envelope.Ignored;
        if (reader.ValueTextEquals("message"u8))
        {
            field = ref envelope.Message;
        }
        else if (reader.ValueTextEquals("type"u8))
        {
            field = ref envelope.Type;
        }
        else if (reader.ValueTextEquals("code"u8))
        {
            field = ref envelope.Code;
        }
        else if (reader.ValueTextEquals("param"u8))
        {
            field = ref envelope.Param;
        }
        else if (reader.ValueTextEquals("failed_generation"u8))
        {
            field = ref envelope.FailedGeneration;
        }

        if (!reader.Read())
        {
            return false;
        }

        field = ReadText(ref reader);
        return reader.TrySkip();
    }

    private static string? ReadText(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => null,
    };

    // The message goes into traces and logs of the host: no organisation, no key, no line breaks, no novel.
    private static string Clean(string message)
    {
        var text = new StringBuilder(Math.Min(message.Length, MaxMessageLength));
        for (var i = 0; i < message.Length; i++)
        {
            if (text.Length >= MaxMessageLength)
            {
                if (char.IsHighSurrogate(text[^1]))
                {
                    text.Length--;
                }

                return text.Append('…').ToString();
            }

            var rest = message.AsSpan(i);
            if ((rest.StartsWith("org_") || rest.StartsWith("gsk_")) && (i == 0 || !IsNamePart(message[i - 1])))
            {
                text.Append(rest[..4]).Append('…');
                while (i + 1 < message.Length && IsNamePart(message[i + 1]))
                {
                    i++;
                }
            }
            else
            {
                text.Append(char.IsControl(message[i]) ? ' ' : message[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    private ref struct Envelope
    {
        public string? Message;
        public string? Type;
        public string? Code;
        public string? Param;
        public string? FailedGeneration;
        public string? Ignored;
        public bool InError;
    }
}
