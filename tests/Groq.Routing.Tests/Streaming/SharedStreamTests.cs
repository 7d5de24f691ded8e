using Groq.Routing.Tests.Pipeline;
using static Groq.Routing.Tests.Streaming.StreamHost;

namespace Groq.Routing.Tests.Streaming;

/// <summary>Identical requests at the same time, of which at least one is a stream.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SharedStreamTests : IDisposable
{
    private readonly Pace _pace = new();

    public void Dispose() => _pace.Dispose();

    [Test]
    public async Task Stream_IdenticalOnesAtOnce_ShareOneCallAndEachGetsAllOfIt()
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        var first = host.Read();
        await InFlightAsync(host);
        var others = Enumerable.Range(0, 5).Select(_ => host.Read()).ToList();

        _pace.Go();
        await Task.WhenAll(others.Select(o => o.Ended).Append(first.Ended));

        Assert.That(first.Text, Is.EqualTo(Text));
        foreach (var other in others)
        {
            Assert.That(other.Text, Is.EqualTo(Text));
            Assert.That(other.Answer.Result.Success, Is.True);
            Assert.That(other.Answer.Result.Trace.Joined, Is.True);
        }

        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
        Assert.That(host.Recorded.Settled, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Stream_JoinedLate_BeginsWithWhatHasComeAlready()
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        var first = host.Read();
        _pace.Let(5);
        await first.SeenAsync(4);

        var late = host.Read();
        await late.SeenAsync(1);

        Assert.That(late.Text, Is.EqualTo(first.Text), "what had come comes at once");
        Assert.That(late.Answer.Updates, Has.Count.EqualTo(1));
        _pace.Go();
        await Task.WhenAll(first.Ended, late.Ended);
        Assert.That(late.Text, Is.EqualTo(Text));
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task Complete_JoiningAStream_GetsItsAnswerWhole()
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        var stream = host.Read();
        await InFlightAsync(host);

        var whole = host.AskAsync("What is a stack?");
        _pace.Go();

        Assert.That((await whole).Response, Is.EqualTo(Text));
        Assert.That((await whole).Trace.Joined, Is.True);
        await stream.Ended;
        Assert.That(stream.Text, Is.EqualTo(Text));
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task Stream_JoiningAWholeAnswer_GetsItInOnePiece()
    {
        await using var host = await StartAsync(simulate: s => s.Latency = TimeSpan.FromSeconds(1));
        var whole = host.AskAsync("What is a stack?");
        await InFlightAsync(host);
        var stream = host.Read();

        host.Time.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(whole, stream.Ended);

        Assert.That(stream.Answer.Updates, Has.Count.EqualTo(2));
        Assert.That(stream.Text, Is.EqualTo(Text));
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task Stream_WhoseFirstReaderLeaves_GoesOnForTheOthers()
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        using var cancel = new CancellationTokenSource();
        var first = host.Read(cancellationToken: cancel.Token);
        await InFlightAsync(host);
        var second = host.Read();

        await cancel.CancelAsync();
        Assert.That(async () => await first.Ended, Throws.InstanceOf<OperationCanceledException>());
        _pace.Go();
        await second.Ended;

        Assert.That(second.Text, Is.EqualTo(Text));
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task Stream_OneReaderThatBlocksItsThread_HoldsUpNobody()
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        using var stuck = new ManualResetEventSlim();
        var blocked = Reading.Start(host.Router.StreamAsync(new CompletionRequest("What is a stack?")), _ =>
        {
            // The very thread that brought the piece.
            stuck.Wait();
            return Task.CompletedTask;
        });
        _pace.Let(2);
        await blocked.SeenAsync(1);

        var other = host.Read();
        _pace.Go();
        await other.Ended;

        Assert.That(other.Text, Is.EqualTo(Text));
        Assert.That(blocked.Answer.Updates, Has.Count.EqualTo(1));
        stuck.Set();
        await blocked.Ended;
        Assert.That(blocked.Text, Is.EqualTo(Text));
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task Stream_ASlowReaderAlone_HoldsNeitherTheCallNorTheQuota()
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        var go = new TaskCompletionSource();
        var slow = Reading.Start(host.Router.StreamAsync(new CompletionRequest("What is a stack?")), _ => go.Task);
        _pace.Let(2);
        await slow.SeenAsync(1);
        _pace.Go();

        await host.SettledAsync();
        Assert.That(slow.Answer.Updates, Has.Count.EqualTo(1), "the call is over while its reader still has the first piece");
        go.SetResult();
        await slow.Ended;

        Assert.That(slow.Text, Is.EqualTo(Text));
        Assert.That(slow.Answer.Updates, Has.Count.EqualTo(3), "what came meanwhile is one piece");
    }

    [Test]
    public async Task Stream_JoinedByOneWithALongerDeadline_IsAskedAgainForIt()
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        var impatient = host.Read(r => r with { Timeout = TimeSpan.FromSeconds(1) });
        await InFlightAsync(host);
        var patient = host.Read();

        host.Time.Advance(TimeSpan.FromSeconds(1));
        await impatient.Ended;
        _pace.Go();
        await patient.Ended;

        Assert.That(impatient.Answer.Result.Error!.Kind, Is.EqualTo(CompletionErrorKind.DeadlineExceeded));
        Assert.That(patient.Text, Is.EqualTo(Text));
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(2));
    }

    [Test]
    public async Task Stream_JoinedByOneWithALongerDeadlineThatHasSeenSomeOfIt_EndsForBoth()
    {
        await using var host = await StartAsync(simulate: _pace.Apply);
        var impatient = host.Read(r => r with { Timeout = TimeSpan.FromSeconds(1) });
        _pace.Let(3);
        await impatient.SeenAsync(2);
        var patient = host.Read();
        await patient.SeenAsync(1);

        host.Time.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(impatient.Ended, patient.Ended);

        Assert.That(impatient.Answer.Result.Error!.Kind, Is.EqualTo(CompletionErrorKind.DeadlineExceeded));
        Assert.That(patient.Answer.Result.Error!.Kind, Is.EqualTo(CompletionErrorKind.DeadlineExceeded), "what was handed out is not begun anew");
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
    }

    private static Task InFlightAsync(RouterHost host) => Wait.UntilAsync(() => host.Groq.Counters[Small].InFlight == 1, "the call is under way");
}
