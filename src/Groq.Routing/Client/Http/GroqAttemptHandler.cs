namespace Groq.Routing;

/// <summary>Inside the retries: counts each attempt and reads its answer in full, so that the attempt's time-out covers the body and a retry sees a parsed error.</summary>
internal sealed class GroqAttemptHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(GroqExchange.Key, out var exchange))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        exchange.BeginAttempt();
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            await exchange.ReadAsync(response, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
