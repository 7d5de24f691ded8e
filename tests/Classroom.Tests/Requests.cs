using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Classroom.Tests;

/// <summary>Asks as a client without our types does.</summary>
internal static class Requests
{
    public static async Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(this HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        return (response.StatusCode, await ReadAsync(response));
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        response.Content.Headers.ContentLength == 0 ? default : await response.Content.ReadFromJsonAsync<JsonElement>();
}
