using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests.Chat;

/// <summary>Images of a conversation, as they are sent.</summary>
[TestFixture]
public sealed class ChatImageTests
{
    [Test]
    public async Task GetResponse_WithImagesByAddressAndData_SendsBoth()
    {
        var sent = new SentBodies();
        await using var host = await ChatHost.StartAsync(
            add: b => b.Services.AddHttpClient(GroqClient.HttpClientName).AddHttpMessageHandler(() => new SentBodies.Handler(sent)));

        var response = await host.Chat.GetResponseAsync([new ChatMessage(ChatRole.User,
        [
            new TextContent("What is on these?"),
            new UriContent("https://example.com/a.png", "image/png"),
            new DataContent(new byte[] { 1, 2, 3 }, "image/png"),
        ])]);

        var parts = JsonElement.Parse(sent.Bodies.Single()).GetProperty("messages").EnumerateArray().Last().GetProperty("content");
        Assert.That(response.Text, Is.Not.Empty);
        Assert.That(parts.EnumerateArray().Select(p => p.GetProperty("type").GetString()), Is.EqualTo(new[] { "text", "image_url", "image_url" }));
        Assert.That(
            parts.EnumerateArray().Skip(1).Select(p => p.GetProperty("image_url").GetProperty("url").GetString()),
            Is.EqualTo(new[] { "https://example.com/a.png", "data:image/png;base64,AQID" }));
    }

    private sealed class SentBodies
    {
        public List<string> Bodies { get; } = [];

        internal sealed class Handler(SentBodies sent) : DelegatingHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                sent.Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
                return await base.SendAsync(request, cancellationToken);
            }
        }
    }
}
