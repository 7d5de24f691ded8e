using Groq.Routing.Tests.Pipeline;
using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests.Streaming;

/// <summary>A router whose simulated Groq always gives the same answer.</summary>
internal static class StreamHost
{
    public const string Small = "openai/gpt-oss-20b";
    public const string Large = "openai/gpt-oss-120b";
    public const string Text = "A stack is a list of which only the end is used 🦊: what comes last goes first, and nothing else can be reached.";

    /// <summary>Tokens of <see cref="Text"/> as the simulator counts.</summary>
    public const int TextTokens = 29;

    public static Task<RouterHost> StartAsync(
        Action<GroqRoutingOptions>? configure = null,
        Action<SimulatorOptions>? simulate = null,
        Action<IServiceCollection>? add = null) => RouterHost.StartAsync(
        options =>
        {
            RouterHost.NeverTimesOut(options);
            options.Retry.MaxRetries = 0;

            // They hold back more than this answer is long: what they do to streams has tests of its own.
            options.EnableGuards = false;
            configure?.Invoke(options);
        },
        simulator =>
        {
            simulator.Answer = _ => Text;
            simulate?.Invoke(simulator);
        },
        services =>
        {
            RouterHost.Record(services);
            add?.Invoke(services);
        });

    public static Task<StreamedAnswer> StreamAsync(
        this RouterHost host,
        string prompt = "What is a stack?",
        Func<CompletionRequest, CompletionRequest>? shape = null,
        CancellationToken cancellationToken = default)
    {
        var request = new CompletionRequest(prompt);
        return StreamedAnswer.ReadAsync(host.Router.StreamAsync(shape?.Invoke(request) ?? request, cancellationToken), cancellationToken);
    }

    /// <summary>Begins to read a stream.</summary>
    public static Reading Read(
        this RouterHost host,
        Func<CompletionRequest, CompletionRequest>? shape = null,
        int atMost = int.MaxValue,
        CancellationToken cancellationToken = default)
    {
        var request = new CompletionRequest("What is a stack?");
        return Reading.Start(host.Router.StreamAsync(shape?.Invoke(request) ?? request, cancellationToken), atMost: atMost);
    }

    /// <summary>Waits until no reservation is open.</summary>
    public static Task SettledAsync(this RouterHost host) =>
        Wait.UntilAsync(() => host.Recorded.Settled.Count == host.Recorded.Reserved.Count, "every reservation is settled");
}
