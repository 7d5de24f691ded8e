using System.Text.Json;

namespace Groq.Simulator.Tests;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record Reply(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonElement Json => JsonElement.Parse(Body);

    public JsonElement Error => Json.GetProperty("error");

    public string? Content => Json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();

    public string? FinishReason => Json.GetProperty("choices")[0].GetProperty("finish_reason").GetString();

    public JsonElement Usage => Json.GetProperty("usage");

    public static async Task<Reply> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase),
        await response.Content.ReadAsStringAsync());

    public string? ErrorText(string name) => Error.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
