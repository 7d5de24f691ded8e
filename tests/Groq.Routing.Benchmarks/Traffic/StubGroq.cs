using System.Net;
using System.Net.Http.Headers;

namespace Groq.Routing.Benchmarks;

/// <summary>Takes the place of the network: reads the request as a connection would and answers at once, so that only the client's own cost counts.</summary>
internal sealed class StubGroq : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var response = new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(Answer.Body) };
        response.Content.Headers.ContentType = Json;
        foreach (var (name, value) in Answer.Headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
