using Groq.Routing.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests.Quota.Waiting;

[TestFixture]
public sealed class QuotaQueueTests
{
    private const int Waiters = 10_000;

    [Test]
    public async Task Reserve_TenThousandWait_CostLessThanTenMegabytesAndLeaveNothingBehind()
    {
        await using var host = await RouterHost.StartAsync(o => o.Timeout = TimeSpan.FromDays(1));
        var queue = host.Services.GetRequiredService<QuotaQueue>();
        var settings = host.Services.GetRequiredService<SettingsSource>().Current;
        var model = settings.Find("openai/gpt-oss-20b")!.Quota;
        var runs = Enumerable.Range(0, Waiters)
            .Select(i => new CompletionRun(settings, new CompletionRequest("") { WhenQuotaIsOut = WhenQuotaIsOut.Wait, Partition = $"course {i % 100}" }, host.Time))
            .ToArray();
        var waits = new ValueTask<LedgerDecision>[Waiters];
        using var cancel = new CancellationTokenSource();
        await Enter(runs[0]);
        var before = Memory();
        for (var i = 0; i < Waiters; i++)
        {
            waits[i] = Enter(runs[i]);
        }

        var used = Memory() - before;

        TestContext.Out.WriteLine($"{used / Waiters} bytes a waiter");
        Assert.That(queue.Waiting, Is.EqualTo(Waiters));
        Assert.That(used, Is.LessThan(10_000_000));
        await cancel.CancelAsync();
        Assert.That(queue.Waiting, Is.Zero);
        foreach (var wait in waits)
        {
            Assert.That(async () => await wait, Throws.InstanceOf<OperationCanceledException>());
        }

        // All tokens of a minute: the first has them, nobody else before a minute has passed.
        ValueTask<LedgerDecision> Enter(CompletionRun run) =>
            queue.ReserveAsync(run, new QuotaRequest(new QuotaCandidate[] { new(model, 0, 8000) }), mayWait: true, cancel.Token);

        static long Memory()
        {
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            return GC.GetTotalMemory(forceFullCollection: false);
        }
    }
}
