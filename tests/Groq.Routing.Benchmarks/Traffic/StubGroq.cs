using System.Net;
using System.Net.Http.Headers;

namespace Groq.Routing.Benchmarks;

/// <summary>Takes the place of the network: reads the request as a connection would and answers at once, so that only the client's own cost counts.</summary>
/// <param name="body">What it answers.</param>
/// <param name="mediaType">In which form.</param>
internal sealed class StubGroq(byte[] body, string mediaType) : HttpMessageHandler
{
    private readonly MediaTypeHeaderValue _mediaType = new(mediaType);

    /// <summary>Answers in one piece.</summary>
    public StubGroq()
        : this(Answer.Body, "application/json")
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var response = new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(body) };
        response.Content.Headers.ContentType = _mediaType;
        foreach (var (name, value) in Answer.Headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
