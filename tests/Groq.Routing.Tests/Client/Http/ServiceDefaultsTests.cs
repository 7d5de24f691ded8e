using Groq.Routing.Tests.Pipeline;
using Groq.Simulator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly.Timeout;

namespace Groq.Routing.Tests;

/// <summary>
/// A host that gives every HTTP client a resilience handler and service discovery, as service defaults do. The simulator counts what arrives; a client
/// of the host's own shows that its handler is at work.
/// </summary>
public class ServiceDefaultsTests
{
    private const string Small = "openai/gpt-oss-20b";
    private const string Large = "openai/gpt-oss-120b";

    [Test]
    public async Task CompleteAsync_Refused_IsSentOnceAndThenElsewhere()
    {
        await using var host = await StartAsync();
        host.Groq.Faults.Add(new Fault(FaultKind.RateLimited) { Model = Small });

        var result = await host.PassTimeUntilAsync(host.Router.CompleteAsync(new CompletionRequest("What is a stack?")));

        Assert.That(result.ModelUsed, Is.Not.EqualTo(Small).And.Not.Null);
        Assert.That(host.Groq.Counters[Small].Statuses, Is.EqualTo(new Dictionary<int, long> { [429] = 1 }));
        Assert.That(host.Groq.Counters[result.ModelUsed!].Statuses, Is.EqualTo(new Dictionary<int, long> { [200] = 1 }));
    }

    [Test]
    public async Task CompleteAsync_ServerError_IsTriedAsOftenAsOurSettingSays()
    {
        await using var host = await StartAsync(static handler =>
        {
            handler.AttemptTimeout.Timeout = TimeSpan.FromHours(10);
            handler.CircuitBreaker.SamplingDuration = TimeSpan.FromHours(20);
            handler.TotalRequestTimeout.Timeout = TimeSpan.FromHours(20);
        });
        host.Groq.Faults.Add(new Fault(FaultKind.ServerError));

        var result = await host.PassTimeUntilAsync(host.Router.CompleteAsync(new CompletionRequest("What is a stack?") { Model = Small }));
        await PassTimeUntilAsync(host, SendAsync(host, Large));

        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
        Assert.That(host.Groq.Counters[Small].Statuses, Is.EqualTo(new Dictionary<int, long> { [500] = 2 }));
        Assert.That(host.Recorded.Reserved, Has.Count.EqualTo(2));
        Assert.That(host.Groq.Counters[Large].Statuses, Is.EqualTo(new Dictionary<int, long> { [500] = 4 }), "the host's own client");
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task CompleteAsync_SlowAnswer_IsWaitedFor(bool stream)
    {
        await using var host = await StartAsync();
        host.Groq.Faults.Add(new Fault(FaultKind.Latency) { Delay = TimeSpan.FromHours(10) });

        var request = new CompletionRequest("What is a stack?") { Model = Small };
        var call = stream ? ReadAsync(host.Router.StreamAsync(request)) : host.Router.CompleteAsync(request);
        await Wait.UntilAsync(() => host.Groq.Pausing == 1, "Groq works on ours");
        var other = SendAsync(host, Large);
        await PassTimeUntilAsync(host, other);
        var early = call.IsCompleted;
        host.Time.Advance(TimeSpan.FromHours(10));
        var result = await call;

        Assert.That(other.Exception?.InnerException, Is.InstanceOf<TimeoutRejectedException>(), "the host's own client gives up");
        Assert.That(early, Is.False);
        Assert.That(result.Error, Is.Null);
        Assert.That(host.Groq.Counters[Small].Statuses, Is.EqualTo(new Dictionary<int, long> { [200] = 1 }));
        Assert.That(host.Recorded.Reserved, Has.Count.EqualTo(1));
    }

    private static Task<RouterHost> StartAsync(Action<HttpStandardResilienceOptions>? resilience = null)
    {
        var discovery = new ConfigurationManager();
        return RouterHost.StartAsync(
            options =>
            {
                // The simulator is known by the name of a service only.
                discovery["services:groq:http:0"] = options.BaseAddress.Authority;
                options.BaseAddress = new Uri("http://groq/openai/v1/");
                options.Retry.MaxRetries = 1;
                RouterHost.NeverTimesOut(options);
            },
            add: services =>
            {
                RouterHost.Record(services);
                services.AddSingleton<IConfiguration>(discovery);
                services.AddServiceDiscovery();
                services.ConfigureHttpClientDefaults(http =>
                {
                    http.AddStandardResilienceHandler(resilience ?? (static _ => { }));
                    http.AddServiceDiscovery();
                });
            });
    }

    private static async Task<HttpResponseMessage> SendAsync(RouterHost host, string model)
    {
        using var http = host.Services.GetRequiredService<IHttpClientFactory>().CreateClient("other");
        http.DefaultRequestHeaders.UserAgent.ParseAdd("host/1.0");
        http.DefaultRequestHeaders.Authorization = new("Bearer", "gsk_test");
        using var body = new StringContent($$"""{"model":"{{model}}","messages":[{"role":"user","content":"Hello"}]}""", null, "application/json");
        return await http.PostAsync(new Uri(host.Groq.BaseAddress, "chat/completions"), body);
    }

    private static async Task<CompletionResult> ReadAsync(IAsyncEnumerable<CompletionUpdate> updates)
    {
        CompletionResult? result = null;
        await foreach (var update in updates)
        {
            result = update.Result ?? result;
        }

        return result!;
    }

    private static Task PassTimeUntilAsync(RouterHost host, Task call) => Wait.UntilAsync(
        () =>
        {
            host.Time.Advance(TimeSpan.FromMilliseconds(1));
            return call.IsCompleted;
        },
        "the call has ended");
}
