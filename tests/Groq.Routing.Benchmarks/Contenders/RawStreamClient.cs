using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing.Benchmarks;

/// <summary>A stream read by hand: .NET's own reader of server-sent events and source-generated JSON.</summary>
internal sealed partial class RawStreamClient
{
    private readonly HttpClient _http;

    public RawStreamClient(HttpClient http)
    {
        _http = http;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Contenders.Key);
    }

    public async Task<int> StreamAsync(string prompt)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "chat/completions")
        {
            Content = JsonContent.Create(new Request(Answer.Model, [new RawMessage("user", prompt)], 1024, 0.7, true), StreamJson.Default.Request),
        };
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync();
        var characters = 0;
        await foreach (var item in SseParser.Create(body, static (_, data) => data.SequenceEqual("[DONE]"u8) ? null : JsonSerializer.Deserialize(data, StreamJson.Default.Chunk)).EnumerateAsync())
        {
            characters += item.Data?.Choices[0].Delta.Content?.Length ?? 0;
        }

        return characters;
    }

    private sealed record Request(
        [property: JsonPropertyName("model")] string Model,
        [property: JsonPropertyName("messages")] RawMessage[] Messages,
        [property: JsonPropertyName("max_completion_tokens")] int MaxCompletionTokens,
        [property: JsonPropertyName("temperature")] double Temperature,
        [property: JsonPropertyName("stream")] bool Stream);

    private sealed record Chunk(
        [property: JsonPropertyName("id")] string Id,
        [property: JsonPropertyName("model")] string Model,
        [property: JsonPropertyName("choices")] Choice[] Choices,
        [property: JsonPropertyName("x_groq")] Groq? Groq);

    private sealed record Choice([property: JsonPropertyName("delta")] Delta Delta, [property: JsonPropertyName("finish_reason")] string? FinishReason);

    private sealed record Delta([property: JsonPropertyName("content")] string? Content);

    private sealed record Groq([property: JsonPropertyName("usage")] RawUsage? Usage);

    [JsonSerializable(typeof(Request))]
    [JsonSerializable(typeof(Chunk))]
    private sealed partial class StreamJson : JsonSerializerContext;
}
