using System.Net;
using System.Text;

namespace Groq.Routing.Tests;

/// <summary>Stands in for the network: answers what a test lines up, the last answer for ever, and keeps what it was asked.</summary>
internal sealed class StubGroq : HttpMessageHandler
{
    private readonly Queue<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _answers = new();
    private Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? _last;

    public List<StubRequest> Requests { get; } = [];

    public StubGroq Reply(int status, string body, params (string Name, string Value)[] headers) => Then((_, _) =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return Task.FromResult(response);
    });

    public StubGroq Success(params (string Name, string Value)[] headers) => Reply(200, Captured.Completion, headers);

    public StubGroq Reply(HttpContent content, int status = 200) =>
        Then((_, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content }));

    public StubGroq Throw(Exception exception) => Then((_, _) => Task.FromException<HttpResponseMessage>(exception));

    public StubGroq Hang() => Then((_, cancellationToken) => HangAsync<HttpResponseMessage>(cancellationToken));

    public static async Task<T> HangAsync<T>(CancellationToken cancellationToken)
    {
        var never = new TaskCompletionSource<T>();
        await using var registration = cancellationToken.Register(() => never.TrySetCanceled(cancellationToken));
        return await never.Task;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(new StubRequest(
            request.Method,
            request.RequestUri!,
            request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)),
            request.Content?.Headers.ContentType?.ToString(),
            request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken)));
        _last = _answers.Count > 0 ? _answers.Dequeue() : _last;
        return await _last!(request, cancellationToken);
    }

    private StubGroq Then(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }
}
