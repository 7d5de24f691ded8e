using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Polly;

namespace Groq.Routing;

/// <summary>Registers the client.</summary>
internal static class GroqClientServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IGroqClient"/> and its HTTP client; the caller registers <see cref="GroqClientSettings"/>. What the host registered itself stays.</summary>
    public static IServiceCollection AddGroqHttpClient(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<GroqJitter>(NextRandom);
        services.TryAddSingleton<IGroqClient, GroqClient>();

        // Handlers add up: a second call would retry the retries.
        if (services.Any(static service => service.ServiceType == typeof(GroqAttemptHandler)))
        {
            return services;
        }

        services.AddTransient<GroqAttemptHandler>();
        var client = services.AddHttpClient(GroqClient.HttpClientName)
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static (handler, _) =>
            {
                // A redirected POST arrives as a GET without its key: better to show the redirect.
                if (handler is SocketsHttpHandler sockets)
                {
                    sockets.AllowAutoRedirect = false;
                }
            })
            .RemoveAllLoggers();

        // A host's service defaults would retry our retries, outside the ledger, and give an answer 10 seconds.
#pragma warning disable EXTEXP0001 // Experimental, and the only way there is.
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
        client.AddResilienceHandler("groq", static (pipeline, context) =>
        {
            // Two log lines and a set of metrics per call that say what our own say.
            pipeline.TelemetryListener = null;
            var policy = new GroqRetryPolicy(context.ServiceProvider.GetRequiredService<GroqJitter>());
            var time = context.ServiceProvider.GetRequiredService<TimeProvider>();
            pipeline.TimeProvider = TimeProvider.System;
            if (time == TimeProvider.System)
            {
                policy.Configure(pipeline);
                return;
            }

            // Disposed, a pipeline waits by its own clock for calls that are ending, and the clock of a test stands still: that wait is the outer one's.
            var inner = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
            policy.Configure(inner);
            pipeline.AddPipeline(inner.Build());
        });
        client.AddHttpMessageHandler<GroqAttemptHandler>();
        return services;
    }

    // Only a retry asks, so the thread-safe source may be a slow one.
    private static double NextRandom() => RandomNumberGenerator.GetInt32(1 << 30) / (double)(1 << 30);
}
