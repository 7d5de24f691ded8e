using Groq.Routing.Tests.Pipeline;
using Groq.Simulator;
using static Groq.Routing.Tests.Streaming.StreamHost;

namespace Groq.Routing.Tests.Streaming;

/// <summary>Streams that break, before and after the first piece.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BrokenStreamTests : IDisposable
{
    private readonly Pace _pace = new();

    public void Dispose() => _pace.Dispose();

    [TestCase(FaultKind.Overloaded)]
    [TestCase(FaultKind.EmptyBody)]
    [TestCase(FaultKind.StreamErrorEvent)]
    [TestCase(FaultKind.StreamErrorData)]
    [TestCase(FaultKind.StreamErrorXGroq)]
    [TestCase(FaultKind.StreamCut)]
    [TestCase(FaultKind.BodyCut)]
    public async Task Stream_BreaksBeforeTheFirstPiece_IsAnotherCandidates(FaultKind kind)
    {
        await using var host = await StartAsync(o => o.Routes.Simple = [Small, Large]);
        host.Groq.Faults.Add(new Fault(kind) { Count = 1, AfterPieces = 0, Model = Small });

        var answer = await host.StreamAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.Text, Is.EqualTo(Text));
            Assert.That(answer.Result.ModelUsed, Is.EqualTo(Large));
            Assert.That(answer.Updates.Select(u => u.Model), Is.All.EqualTo(Large));
            Assert.That(answer.Result.Trace.Candidates.Select(c => c.Model), Is.EqualTo(new[] { Small, Large }));
        });
        await host.SettledAsync();
        Assert.That(await host.UsedAsync(Small, QuotaDimension.Tpm), Is.GreaterThanOrEqualTo(host.Groq.Books(Small)[LimitDimension.Tpm].Used - 1));
    }

    [Test]
    public async Task Stream_BreaksBeforeTheFirstPiece_IsTriedAgainWhereItIsTheLastCandidate()
    {
        await using var host = await StartAsync(o => o.Retry.MaxRetries = 1);
        host.Groq.Faults.Add(new Fault(FaultKind.StreamErrorData) { Count = 1, AfterPieces = 0 });

        var reading = host.StreamAsync(shape: r => r with { Model = Small });
        await Wait.UntilAsync(
            () =>
            {
                host.Time.Advance(TimeSpan.FromMilliseconds(1));
                return reading.IsCompleted;
            },
            "the second attempt has answered");

        var answer = await reading;
        Assert.That(answer.Text, Is.EqualTo(Text));
        Assert.That(answer.Result.Trace.Attempts, Is.EqualTo(2));
        Assert.That(host.Recorded.Settled, Has.Count.EqualTo(2), "every attempt is in the ledger");
    }

    [TestCase(FaultKind.StreamErrorEvent, 200)]
    [TestCase(FaultKind.StreamErrorData, 200)]
    [TestCase(FaultKind.StreamErrorXGroq, 200)]
    [TestCase(FaultKind.StreamCut, null)]
    public async Task Stream_BreaksInTheMiddle_EndsWithATypedErrorAndNoOtherCandidate(FaultKind kind, int? status)
    {
        await using var host = await StartAsync(o => o.Routes.Simple = [Small, Large]);
        host.Groq.Faults.Add(new Fault(kind) { Count = 1, AfterPieces = 6 });

        var answer = await host.StreamAsync(shape: r => r with { MaxOutputTokens = 500 });

        Assert.Multiple(() =>
        {
            Assert.That(answer.Text, Is.Not.Empty);
            Assert.That(answer.IsBeginningOf(Text), answer.Text);
            Assert.That(answer.Result.Success, Is.False);
            Assert.That(answer.Result.Response, Is.Null);
            Assert.That(answer.Result.Error!.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
            Assert.That(answer.Result.Error.StatusCode, Is.EqualTo(status));
            Assert.That(answer.Result.Error.Model, Is.EqualTo(Small));
            Assert.That(host.Groq.Counters[Large].Admitted, Is.Zero);
        });

        // Never as if it were free: at least what Groq has on its books, and at most the reservation.
        await host.SettledAsync();
        var used = await host.UsedAsync(Small, QuotaDimension.Tpm);
        Assert.That(used, Is.GreaterThanOrEqualTo(host.Groq.Books(Small)[LimitDimension.Tpm].Used));
        Assert.That(used, Is.LessThanOrEqualTo(answer.Result.Trace.ReservedTokens + 600));
        Assert.That((await host.AskAsync("What is a stack?")).Cached, Is.False, "half an answer is not stored");
    }

    [Test]
    public async Task Stream_WhoseConnectionBreaksInTheMiddle_EndsWithATypedErrorAndNoOtherCandidate()
    {
        await using var host = await StartAsync(o => o.Routes.Simple = [Small, Large], _pace.Apply);
        host.Groq.Faults.Add(new Fault(FaultKind.BodyCut) { Count = 1, AfterPieces = 6 });
        var reading = host.Read(r => r with { MaxOutputTokens = 1000 });
        _pace.Let(2);
        await reading.SeenAsync(1);

        _pace.Go();
        await reading.Ended;

        Assert.That(reading.Answer.Result.Error!.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
        Assert.That(reading.Answer.IsBeginningOf(Text), reading.Text);
        Assert.That(host.Groq.Counters[Large].Admitted, Is.Zero);
        Assert.That(host.Recorded.Settled.Single().OutputTokens, Is.EqualTo(1000), "Groq may have written on");
    }

    [Test]
    public async Task Stream_EndedByGroqInTheMiddle_SettlesWhatWasWritten()
    {
        await using var host = await StartAsync();
        host.Groq.Faults.Add(new Fault(FaultKind.StreamErrorData) { Count = 1, AfterPieces = 6 });

        var answer = await host.StreamAsync(shape: r => r with { MaxOutputTokens = 1000 });

        var settled = host.Recorded.Settled.Single();
        Assert.That(settled.Requests, Is.EqualTo(1));
        Assert.That(settled.OutputTokens, Is.InRange(answer.Text.Length / 4, answer.Text.Length));
    }

    [Test]
    public async Task Stream_CutInTheMiddle_KeepsTheReservation()
    {
        await using var host = await StartAsync();
        host.Groq.Faults.Add(new Fault(FaultKind.StreamCut) { Count = 1, AfterPieces = 6 });

        await host.StreamAsync(shape: r => r with { MaxOutputTokens = 1000 });

        Assert.That(host.Recorded.Settled.Single().OutputTokens, Is.EqualTo(1000), "Groq may have written on");
    }

    [Test]
    public async Task Stream_CancelledInTheMiddle_SettlesWhatWasWritten([Values] CacheMode mode)
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        using var cancel = new CancellationTokenSource();
        var reading = host.Read(r => r with { MaxOutputTokens = 1000, CacheMode = mode }, cancellationToken: cancel.Token);
        _pace.Let(7);
        await reading.SeenAsync(6);

        await cancel.CancelAsync();

        Assert.That(async () => await reading.Ended, Throws.InstanceOf<OperationCanceledException>().With.Property("CancellationToken").EqualTo(cancel.Token));
        await host.SettledAsync();
        Assert.That(host.Recorded.Settled.Single().OutputTokens, Is.InRange(6, 20));
        await Wait.UntilAsync(() => host.Groq.Counters[Small].InFlight == 0, "Groq has noticed");
        Assert.That(await host.UsedAsync(Small, QuotaDimension.Tpm), Is.GreaterThanOrEqualTo(host.Groq.Books(Small)[LimitDimension.Tpm].Used - 1));
    }

    [Test]
    public async Task Stream_LeftEarly_EndsTheCallAndSettlesWhatWasWritten()
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        var reading = host.Read(r => r with { MaxOutputTokens = 1000 }, atMost: 2);
        _pace.Let(3);

        await reading.Ended;

        await host.SettledAsync();
        Assert.That(host.Recorded.Settled.Single().OutputTokens, Is.InRange(2, 10));
        await Wait.UntilAsync(() => host.Groq.Counters[Small].InFlight == 0, "Groq has noticed");
    }

    [Test]
    public async Task Stream_PastItsDeadline_EndsWithWhatCameAndSaysSo()
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        var reading = host.Read(r => r with { MaxOutputTokens = 1000, Timeout = TimeSpan.FromSeconds(30) });
        _pace.Let(7);
        await reading.SeenAsync(6);

        host.Time.Advance(TimeSpan.FromSeconds(30));
        await reading.Ended;

        Assert.That(reading.Answer.Result.Error!.Kind, Is.EqualTo(CompletionErrorKind.DeadlineExceeded));
        Assert.That(reading.Answer.IsBeginningOf(Text), reading.Text);
        await host.SettledAsync();
        Assert.That(host.Recorded.Settled.Single().OutputTokens, Is.InRange(6, 20));
    }

    [Test]
    public async Task Stream_ThatStalls_EndsAfterTheTimeOfAnAttempt()
    {
        await using var host = await StartAsync(o => o.Retry.AttemptTimeout = TimeSpan.FromSeconds(10), _pace.Apply);
        var reading = host.Read(r => r with { MaxOutputTokens = 1000 });
        _pace.Let(2);
        await reading.SeenAsync(1);

        // In all it takes longer than an attempt may, and no pause does: slow is not stalled.
        for (var piece = 2; piece < 6; piece++)
        {
            host.Time.Advance(TimeSpan.FromSeconds(9));
            _pace.Let(1);
            await reading.SeenAsync(piece);
            Assert.That(reading.Ended.IsCompleted, Is.False);
        }

        host.Time.Advance(TimeSpan.FromSeconds(10));
        await reading.Ended;

        Assert.That(reading.Answer.Result.Error!.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
        await host.SettledAsync();
        Assert.That(host.Recorded.Settled.Single().OutputTokens, Is.EqualTo(1000), "Groq may write on");
    }
}
