using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Moq;

namespace Groq.Routing.Tests;

public class GroqHttpClientRegistrationTests
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task AddGroqHttpClient_HostHasServiceDefaults_KeepsItsOwnRetriesAndTimeouts(bool defaultsFirst)
    {
        using var host = defaultsFirst ? new ClientHost(before: AddServiceDefaults) : new ClientHost(after: AddServiceDefaults);
        host.Groq.Reply(503, "").Hang();

        // The standard handler would give an attempt 10 seconds and the call 30.
        var call = host.CallAsync(new GroqCall());
        await host.Time.PassAsync(TimeSpan.FromSeconds(0.5));
        await host.Time.PassAsync(TimeSpan.FromSeconds(60));
        await host.Time.PassAsync(TimeSpan.FromSeconds(1));
        await host.Time.PassAsync(TimeSpan.FromSeconds(60));
        var response = await call;

        Assert.That((response.Error?.Kind, response.Attempts, host.Groq.Requests.Count), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.Timeout, 3, 3)));

        static void AddServiceDefaults(IServiceCollection services) =>
            services.ConfigureHttpClientDefaults(static builder => builder.AddStandardResilienceHandler());
    }

    [Test]
    public async Task AddGroqHttpClient_BurstOfRateLimits_OpensNoBreaker()
    {
        using var host = new ClientHost();
        host.Groq.Reply(429, Captured.Envelope(Captured.Tpd));
        for (var i = 0; i < 200; i++)
        {
            Assert.That((await host.CallAsync()).Error?.Kind, Is.EqualTo(GroqErrorKind.RateLimited));
        }

        Assert.That(host.Groq.Requests, Has.Count.EqualTo(200));
    }

    [Test]
    public async Task AddGroqHttpClient_CalledTwice_RetriesOnce()
    {
        using var host = new ClientHost(before: static services => services.AddGroqHttpClient());
        host.Options.Retry.MaxRetries = 1;
        host.Options.Retry.BaseDelay = TimeSpan.Zero;
        host.Groq.Reply(500, "");

        var response = await host.CallAsync();

        Assert.That((response.Attempts, host.Groq.Requests.Count), Is.EqualTo((2, 2)));
    }

    [Test]
    public void AddGroqHttpClient_HostHasAClient_KeepsIt()
    {
        var own = Mock.Of<IGroqClient>();
        using var host = new ClientHost(before: services => services.AddSingleton(own));

        Assert.That(host.Client, Is.SameAs(own));
    }

    [Test]
    public async Task AddGroqHttpClient_HostAddsAHandler_IsInsideTheRetries()
    {
        var sent = 0;
        using var host = new ClientHost(after: services => services.AddHttpClient(GroqClient.HttpClientName).AddHttpMessageHandler(() => new CountingHandler(() => sent++)));
        host.Options.Retry.BaseDelay = TimeSpan.Zero;
        host.Groq.Reply(500, "").Success();

        var response = await host.CallAsync();

        Assert.That((response.Error, sent), Is.EqualTo(((GroqError?)null, 2)));
    }

    [Test]
    public async Task AddGroqHttpClient_HandlerAroundTheRetriesFails_IsAConnectionFailure()
    {
        using var host = new ClientHost(before: static services => services.ConfigureHttpClientDefaults(static builder =>
            builder.AddHttpMessageHandler(() => new CountingHandler(() => throw new HttpRequestException("no such service")))));

        var response = await host.CallAsync();

        Assert.That((response.Error?.Kind, response.Attempts), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.Connection, 0)));
    }

    [Test]
    public async Task AddGroqHttpClient_Failures_LogNeitherKeyNorPromptNorAnswer()
    {
        var logs = new FakeLogCollector();
        using var host = new ClientHost(before: services => services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(logs))));
        host.Options.Retry.BaseDelay = TimeSpan.Zero;
        host.Groq
            .Throw(new HttpRequestException("refused"))
            .Reply(400, Captured.Envelope("secret answer", code: "json_validate_failed"), ("x-should-retry", "true"))
            .Reply(200, """{"choices":[{"message":{"content":"secret answer" """);

        var response = await host.CallAsync();

        var everything = string.Join('\n', logs.GetSnapshot().Select(record => $"{record.Message} {record.Exception} {string.Join(' ', record.StructuredState ?? [])}")) + response.Error + response.Error?.Message;
        Assert.That(everything, Does.Not.Contain("secret").And.Not.Contain("SecretKey").And.Not.Contain("Bearer"));
    }

    [Test]
    public void AddGroqHttpClient_OnTheRealTransport_DoesNotFollowARedirect()
    {
        using var host = new ClientHost();
        using var services = new ServiceCollection().AddSingleton<GroqClientSettings>(() => host.Options).AddGroqHttpClient().BuildServiceProvider();
        HttpMessageHandler? handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(GroqClient.HttpClientName);
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        Assert.That((handler as SocketsHttpHandler)?.AllowAutoRedirect, Is.False);
        Assert.That(services.GetRequiredService<IHttpClientFactory>().CreateClient(GroqClient.HttpClientName).Timeout, Is.EqualTo(Timeout.InfiniteTimeSpan));
    }

    private sealed class CountingHandler(Action onSend) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            onSend();
            return base.SendAsync(request, cancellationToken);
        }
    }
}
