using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Groq.Simulator;

/// <summary>Writes the server-sent events of a stream, each a complete frame.</summary>
internal sealed class ChunkWriter(CompletionFields fields)
{
    private enum UsagePlace
    {
        None,
        InXGroq,
        TopLevel,
    }

    public static ReadOnlyMemory<byte> Done { get; } = "data: [DONE]\n\n"u8.ToArray();

    public ReadOnlyMemory<byte> First() => Frame(
        json =>
        {
            json.WriteString("role", "assistant");
            json.WriteString("content", "");
        },
        null, null, null, UsagePlace.None, withXGroq: true);

    public ReadOnlyMemory<byte> Text(string text) => Frame(json => json.WriteString("content", text), null, null, null, UsagePlace.None);

    public ReadOnlyMemory<byte> Tools(IReadOnlyList<ToolCall> calls) =>
        Frame(json => CompletionFields.WriteToolCalls(json, calls, indexed: true), null, null, null, UsagePlace.None);

    public ReadOnlyMemory<byte> Last(Answer answer) => Frame(_ => { }, answer.FinishReason, answer, null, UsagePlace.InXGroq, withXGroq: true);

    public ReadOnlyMemory<byte> Usage(Answer answer) => Frame(null, null, answer, null, UsagePlace.TopLevel);

    public ReadOnlyMemory<byte> XGroqError(string message) => Frame(_ => { }, null, null, message, UsagePlace.None, withXGroq: true);

    public static ReadOnlyMemory<byte> Error(ApiError error, bool asEvent) =>
        Encoding.UTF8.GetBytes($"{(asEvent ? "event: error\n" : "")}data: {Encoding.UTF8.GetString(error.ToUtf8())}\n\n");

    /// <summary>Splits a text into pieces of about a word, which together are the text again.</summary>
    public static IEnumerable<string> Split(string text)
    {
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == ' ' || (i - start >= 16 && !char.IsLowSurrogate(text[i])))
            {
                yield return text[start..i];
                start = i;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private ReadOnlyMemory<byte> Frame(
        Action<Utf8JsonWriter>? delta, string? finish, Answer? answer, string? error, UsagePlace usage, bool withXGroq = false)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        buffer.Write("data: "u8);
        using (var json = new Utf8JsonWriter(buffer, CompletionFields.WriterOptions))
        {
            json.WriteStartObject();
            fields.WriteHead(json, "chat.completion.chunk");
            CompletionFields.WriteFingerprint(json);
            json.WriteStartArray("choices");
            if (delta is not null)
            {
                WriteChoice(json, delta, finish);
            }

            json.WriteEndArray();
            if (withXGroq)
            {
                WriteXGroq(json, usage is UsagePlace.InXGroq ? answer : null, error);
            }

            if (usage is UsagePlace.TopLevel)
            {
                fields.WriteUsage(json, answer!);
            }

            json.WriteEndObject();
        }

        buffer.Write("\n\n"u8);
        return buffer.WrittenMemory;
    }

    private static void WriteChoice(Utf8JsonWriter json, Action<Utf8JsonWriter> delta, string? finish)
    {
        json.WriteStartObject();
        json.WriteNumber("index", 0);
        json.WriteStartObject("delta");
        delta(json);
        json.WriteEndObject();
        json.WriteNull("logprobs");
        if (finish is null)
        {
            json.WriteNull("finish_reason");
        }
        else
        {
            json.WriteString("finish_reason", finish);
        }

        json.WriteEndObject();
    }

    private void WriteXGroq(Utf8JsonWriter json, Answer? answer, string? error)
    {
        fields.StartXGroq(json);
        if (answer is not null)
        {
            fields.WriteUsage(json, answer);
        }

        if (error is not null)
        {
            json.WriteString("error", error);
        }

        json.WriteEndObject();
    }
}
