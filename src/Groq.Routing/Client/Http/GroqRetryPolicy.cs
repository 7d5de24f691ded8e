using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Groq.Routing;

/// <summary>The resilience of a call: retries and a time-out for each attempt. No breaker and no limiter: the quota ledger and the routes do that work, per model.</summary>
internal sealed class GroqRetryPolicy(GroqJitter jitter)
{
    /// <summary>Adds the strategies, the outer one first.</summary>
    public void Configure(ResiliencePipelineBuilder<HttpResponseMessage> pipeline) => pipeline
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            // The number of retries is a setting that can change, so the predicate counts.
            MaxRetryAttempts = int.MaxValue,
            ShouldHandle = ShouldRetryAsync,
            DelayGenerator = static args => new ValueTask<TimeSpan?>(Find(args.Context)?.NextDelay),
        })
        .AddTimeout(new TimeoutStrategyOptions
        {
            TimeoutGenerator = static args => new ValueTask<TimeSpan>(Find(args.Context)?.StartAttemptClock() ?? Timeout.InfiniteTimeSpan),
        });

    private static GroqExchange? Find(ResilienceContext context) =>
        context.GetRequestMessage() is { } request && request.Options.TryGetValue(GroqExchange.Key, out var exchange) ? exchange : null;

    private ValueTask<bool> ShouldRetryAsync(RetryPredicateArguments<HttpResponseMessage> args)
    {
        if (Find(args.Context) is not { } exchange)
        {
            return new ValueTask<bool>(false);
        }

        if (args.Outcome.Exception is { } exception && !args.Context.CancellationToken.IsCancellationRequested)
        {
            exchange.Fail(exception);
        }

        return exchange.Error is { } error ? ShouldRetryAsync(exchange, error, args.Context.CancellationToken) : new ValueTask<bool>(false);
    }

    private async ValueTask<bool> ShouldRetryAsync(GroqExchange exchange, GroqError error, CancellationToken cancellationToken)
    {
        if (exchange.Attempts > exchange.Retry.MaxRetries || !CanSucceedLater(error, exchange.Rules))
        {
            return false;
        }

        var wait = error.RetryAfter ?? Backoff(exchange.Retry, exchange.Attempts - 1);
        var delay = WholeMilliseconds(wait);
        if (wait > exchange.Retry.MaxDelay || !exchange.Fits(delay))
        {
            return false;
        }

        if (exchange.Rules.OnRetry is { } onRetry)
        {
            var allowed = await onRetry(new GroqFailure(error, exchange.RateLimits, delay), cancellationToken).ConfigureAwait(false);

            // The answer took time itself.
            if (!allowed || !exchange.Fits(delay))
            {
                return false;
            }
        }

        exchange.WaitFor(delay);
        return true;
    }

    private static bool CanSucceedLater(GroqError error, GroqCall rules) => error switch
    {
        { ShouldRetry: false } => false,

        // The caller's no comes before Groq's yes: it has another candidate, or a ledger of its own.
        { Kind: GroqErrorKind.Overloaded } => rules.RetryOverload,
        { Kind: GroqErrorKind.RateLimited } => rules.RetryRateLimit && (error.RetryAfter is not null || error.ShouldRetry == true),
        { ShouldRetry: true } => true,
        { Kind: GroqErrorKind.ServerError } => error.StatusCode != 499,
        _ => error.Kind is GroqErrorKind.Timeout or GroqErrorKind.Connection,
    };

    // Timers drop the rest of a millisecond, and a request that comes that much too early is refused again.
    private static TimeSpan WholeMilliseconds(TimeSpan wait)
    {
        var rest = wait.Ticks % TimeSpan.TicksPerMillisecond;
        return rest == 0 || wait == TimeSpan.MaxValue ? wait : new TimeSpan(wait.Ticks - rest + TimeSpan.TicksPerMillisecond);
    }

    private TimeSpan Backoff(RetryOptions options, int retries)
    {
        var seconds = Math.Min(options.BaseDelay.TotalSeconds * Math.Pow(2, retries), options.MaxDelay.TotalSeconds);
        return TimeSpan.FromSeconds(seconds * (1 - (jitter() * 0.25)));
    }
}
