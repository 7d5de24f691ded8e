using System.Net.Http.Json;
using System.Text.Json;

namespace Groq.Routing.AspNetCore.Tests;

/// <summary>Reads answers as a client without our types does.</summary>
internal static class Json
{
    public static async Task<JsonElement> ReadJsonAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.That(response.IsSuccessStatusCode, Is.True, $"{path} answered {(int)response.StatusCode}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static JsonElement Single(this JsonElement array, string property, string value) =>
        array.EnumerateArray().Single(e => e.GetProperty(property).GetString() == value);

    public static double Number(this JsonElement element, string property) => element.GetProperty(property).GetDouble();

    public static string? Text(this JsonElement element, string property) => element.GetProperty(property).GetString();
}
