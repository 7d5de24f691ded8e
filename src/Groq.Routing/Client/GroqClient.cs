using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Polly.Timeout;

namespace Groq.Routing;

/// <summary>Groq over a named <see cref="HttpClient"/>, whose handlers retry (<see cref="GroqRetryPolicy"/>) and read the answers (<see cref="GroqAttemptHandler"/>).</summary>
internal sealed class GroqClient(IHttpClientFactory clients, GroqClientSettings settings, TimeProvider time) : IGroqClient
{
    /// <summary>The name of the HTTP client, for a host that adds handlers of its own.</summary>
    public const string HttpClientName = "Groq.Routing";

    // Groq's edge has blocked the default names of HTTP libraries.
    private static readonly string UserAgent = $"Groq.Routing/{PackageVersion.Value}";
    private static readonly GroqCall DefaultCall = new();

    private GroqEndpoint? _endpoint;

    public Task<GroqResponse<GroqChatResponse>> CompleteChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);

        // This method returns one answer, not events.
        var body = request.Stream is true || request.StreamOptions is not null ? request with { Stream = null, StreamOptions = null } : request;
        return SendAsync(
            HttpMethod.Post,
            static endpoint => endpoint.Chat,
            JsonSerializer.SerializeToUtf8Bytes(body, GroqJson.Wire.GroqChatRequest),
            static exchange => Read(exchange, GroqJson.Wire.GroqChatResponse) is { Choices: not null } completion ? completion : null,
            options,
            cancellationToken);
    }

    public Task<GroqResponse<IAsyncEnumerable<GroqChatChunk>>> StreamChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var body = request with { Stream = true, StreamOptions = GroqStreamOptions.WithUsage };
        return SendAsync<IAsyncEnumerable<GroqChatChunk>>(
            HttpMethod.Post,
            static endpoint => endpoint.Chat,
            JsonSerializer.SerializeToUtf8Bytes(body, GroqJson.Wire.GroqChatRequest),
            static exchange => exchange.Stream,
            options,
            cancellationToken,
            streams: true);
    }

    public Task<GroqResponse<GroqModelList>> ListModelsAsync(CancellationToken cancellationToken = default) => SendAsync(
        HttpMethod.Get,
        static endpoint => endpoint.Models,
        null,
        static exchange => Read(exchange, GroqJson.Wire.GroqModelList) is { Data: { } models } list && models.All(static model => model?.Id is not null) ? list : null,
        null,
        cancellationToken);

    private async Task<GroqResponse<T>> SendAsync<T>(
        HttpMethod method,
        Func<GroqEndpoint, Uri> address,
        byte[]? body,
        Func<GroqExchange, T?> read,
        GroqCall? call,
        CancellationToken cancellationToken,
        bool streams = false)
        where T : class
    {
        cancellationToken.ThrowIfCancellationRequested();
        var options = settings();
        var endpoint = FindEndpoint(options);
        if (endpoint.Authorization is null)
        {
            return new GroqResponse<T>(new GroqError(GroqErrorKind.Unauthorized, "There is no usable API key: set Groq:ApiKey or GROQ_API_KEY."));
        }

        var timeout = call is null ? options.Timeout : call.Timeout;
        var exchange = new GroqExchange(time, options.Retry, call ?? DefaultCall, timeout == Timeout.InfiniteTimeSpan ? null : timeout, streams, cancellationToken);
        using var request = new HttpRequestMessage(method, address(endpoint));
        request.Headers.TryAddWithoutValidation("Authorization", endpoint.Authorization);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        request.Options.Set(GroqExchange.Key, exchange);
        if (body is not null)
        {
            // Bytes of its own, not a rented buffer: a transport may still be sending when a call has ended early.
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        HttpResponseMessage? response = null;
        try
        {
            response = await clients.CreateClient(HttpClientName)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            if (exchange.Error is null)
            {
                return read(exchange) is { } value
                    ? Succeed(exchange, value)
                    : Fail<T>(exchange, new GroqError(GroqErrorKind.InvalidResponse, $"Groq answered {exchange.StatusCode} with a body that cannot be read.") { StatusCode = exchange.StatusCode });
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TimeoutRejectedException or OperationCanceledException)
        {
            // The retries have turned it into an error already, unless it comes from a handler of the host around them.
            if (exchange.Error is null)
            {
                exchange.Fail(exception);
            }
        }
        finally
        {
            if (exchange.Stream is null)
            {
                response?.Dispose();
            }

            exchange.Body.Release();
        }

        cancellationToken.ThrowIfCancellationRequested();
        return Fail<T>(exchange, exchange.Error!);
    }

    private static GroqResponse<T> Succeed<T>(GroqExchange exchange, T value)
        where T : class => new(value)
        {
            RateLimits = exchange.RateLimits,
            RequestId = exchange.RequestId,
            Attempts = exchange.Attempts,
            Waited = exchange.Waited,
        };

    private static GroqResponse<T> Fail<T>(GroqExchange exchange, GroqError error)
        where T : class => new(error)
        {
            RateLimits = exchange.RateLimits,
            RequestId = exchange.RequestId,
            Attempts = exchange.Attempts,
            Waited = exchange.Waited,
        };

    private static T? Read<T>(GroqExchange exchange, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(exchange.Body.Bytes, type);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // The exception may quote the answer and goes no further.
            return null;
        }
    }

    private GroqEndpoint FindEndpoint(GroqRoutingOptions options)
    {
        if (_endpoint is { } known && known.Matches(options.BaseAddress, options.ApiKey))
        {
            return known;
        }

        return _endpoint = new GroqEndpoint(options.BaseAddress, options.ApiKey);
    }
}
