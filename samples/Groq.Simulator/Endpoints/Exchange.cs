using System.Globalization;

namespace Groq.Simulator;

/// <summary>One request to the API and its answer: every way to answer counts it first.</summary>
internal sealed class Exchange(HttpContext context, SimulatorCounters counters, string requestId)
{
    public HttpContext Http => context;

    public string RequestId => requestId;

    /// <summary>The model that was asked for, once it is known to exist.</summary>
    public string? Model { get; set; }

    public CancellationToken Aborted => context.RequestAborted;

    public void WriteLimits(HeaderReading reading) => RateLimitHeaders.Write(context.Response.Headers, reading);

    public void WriteRetry(bool? shouldRetry, double? wait)
    {
        if (shouldRetry is { } retry)
        {
            context.Response.Headers["x-should-retry"] = retry ? "true" : "false";
        }

        if (wait is { } seconds)
        {
            context.Response.Headers.RetryAfter = ((long)Math.Ceiling(seconds)).ToString(CultureInfo.InvariantCulture);
        }
    }

    public Task SendAsync(ApiError error) => SendAsync(error.Status, "application/json", error.ToUtf8());

    public Task SendAsync(int status, string contentType, ReadOnlyMemory<byte> body)
    {
        Begin(status, contentType);
        context.Response.ContentLength = body.Length;
        return body.IsEmpty ? Task.CompletedTask : context.Response.Body.WriteAsync(body, Aborted).AsTask();
    }

    /// <summary>Counts the answer and sets what comes before the body.</summary>
    public void Begin(int status, string contentType)
    {
        counters.Answer(Model, status);
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
    }

    public void Cut()
    {
        counters.Answer(Model, 0);
        context.Abort();
    }

    public void Leave() => counters.Answer(Model, 499);
}
