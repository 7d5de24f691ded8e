using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing.Benchmarks;

/// <summary>The client a team writes by hand when speed is all that counts: no retry, no limit, no cache.</summary>
internal sealed partial class RawClient
{
    private readonly HttpClient _http;

    public RawClient(HttpClient http)
    {
        _http = http;
        _http.BaseAddress ??= Contenders.BaseAddress;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Contenders.Key);
    }

    public async Task<string> CompleteAsync(string prompt)
    {
        var request = new RawRequest(Answer.Model, [new RawMessage("user", prompt)], 1024, 0.7);
        using var response = await _http.PostAsJsonAsync("chat/completions", request, Json.Default.RawRequest);
        response.EnsureSuccessStatusCode();
        var completion = await response.Content.ReadFromJsonAsync(Json.Default.RawResponse);
        return completion!.Choices[0].Message.Content;
    }

    [JsonSerializable(typeof(RawRequest))]
    [JsonSerializable(typeof(RawResponse))]
    private sealed partial class Json : JsonSerializerContext;
}
