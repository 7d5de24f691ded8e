using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Groq.Routing.Tests.Pipeline;

/// <summary>Cancellation and deadlines at every step.</summary>
[TestFixture]
public sealed class CancellationTests
{
    private const string Small = "openai/gpt-oss-20b";

    [Test]
    public async Task Complete_CancelledOnTheWire_KeepsTheChargeInTheLedger()
    {
        await using var host = await RouterHost.StartAsync(simulate: s => s.Latency = TimeSpan.FromSeconds(1));
        using var cancel = new CancellationTokenSource();
        var call = host.AskAsync("What is a stack?", cancellationToken: cancel.Token);
        await Wait.UntilAsync(() => host.Groq.Counters[Small].InFlight == 1, "the call is under way");

        await cancel.CancelAsync();
        Assert.That(async () => await call, Throws.InstanceOf<OperationCanceledException>());
        await Wait.UntilAsync(() => host.Groq.Counters[Small].InFlight == 0, "Groq has noticed");

        var groq = host.Groq.Books(Small)[LimitDimension.Tpm].Used;
        Assert.That(await host.UsedAsync(Small, QuotaDimension.Tpm), Is.GreaterThanOrEqualTo(groq - 1));
        Assert.That(await host.UsedAsync(Small, QuotaDimension.Rpm), Is.EqualTo(1).Within(0.01));
    }

    [Test]
    public async Task Dispose_WhileACallEnds_DoesNotWaitForAClockThatStandsStill()
    {
        var host = await RouterHost.StartAsync(simulate: s => s.Latency = TimeSpan.FromSeconds(1));
        using var cancel = new CancellationTokenSource();
        var call = host.AskAsync("What is a stack?", cancellationToken: cancel.Token);
        await Wait.UntilAsync(() => host.Groq.Counters[Small].InFlight == 1, "the call is under way");

        var disposing = host.DisposeAsync().AsTask();
        await cancel.CancelAsync();

        Assert.That(async () => await call, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await disposing.WaitAsync(TimeSpan.FromSeconds(20)), Throws.Nothing);
    }

    [Test]
    public void Complete_WithACancelledToken_ThrowsAndChargesNothing()
    {
        Assert.That(
            async () =>
            {
                await using var host = await RouterHost.StartAsync();
                try
                {
                    await host.AskAsync("Hi", cancellationToken: new CancellationToken(true));
                }
                finally
                {
                    Assert.That(await host.UsedAsync(Small, QuotaDimension.Rpm), Is.Zero);
                }
            },
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Complete_PastItsDeadline_SaysSoAndThrowsNothing()
    {
        await using var host = await RouterHost.StartAsync(simulate: s => s.Latency = TimeSpan.FromSeconds(30));
        var call = host.AskAsync("Hi", r => r with { Timeout = TimeSpan.FromSeconds(5) });
        await Wait.UntilAsync(() => host.Groq.Counters[Small].InFlight == 1, "the call is under way");

        host.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.That((await call).Error!.Kind, Is.EqualTo(CompletionErrorKind.DeadlineExceeded));
    }

    [Test]
    public async Task Complete_CancelledBetweenAttempts_SettlesEveryReservation()
    {
        await using var host = await RouterHost.StartAsync(RouterHost.NeverTimesOut, add: RouterHost.Record);
        host.Groq.Faults.Add(FaultKind.ServerError, 1);
        using var cancel = new CancellationTokenSource();
        var call = host.AskAsync("Hi", cancellationToken: cancel.Token);
        await Wait.UntilAsync(() => host.Groq.Counters[Small].Statuses.ContainsKey(500), "the first attempt has failed");

        await cancel.CancelAsync();
        Assert.That(async () => await call, Throws.InstanceOf<OperationCanceledException>());

        await Wait.UntilAsync(() => host.Recorded.Settled.Count == host.Recorded.Reserved.Count, "every reservation is settled");
        Assert.That(host.Recorded.Settled, Has.Count.InRange(1, 2));
        Assert.That(host.Recorded.Settled.Select(s => s.Reservation), Is.EqualTo(host.Recorded.Reserved), "each once, in order");
    }

    [Test]
    public async Task Complete_CancelledWhileAStoreHangs_EndsAtOnce()
    {
        var hang = new TaskCompletionSource<QuotaDecision>();
        var store = new Mock<IQuotaStore>();
        store.Setup(s => s.Name).Returns("slow");
        store.Setup(s => s.ReserveAsync(It.IsAny<QuotaRequest>(), It.IsAny<CancellationToken>())).Returns(new ValueTask<QuotaDecision>(hang.Task));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton(store.Object));
        using var cancel = new CancellationTokenSource();
        var call = host.AskAsync("Hi", cancellationToken: cancel.Token);

        await cancel.CancelAsync();

        Assert.That(async () => await call, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(host.Groq.Counters.Requests, Is.Zero);
    }
}
