namespace Groq.Routing.Tests.Caching;

[TestFixture]
public sealed class SingleFlightTests
{
    private static readonly CacheKey Key = NewKey(1);

    private readonly SingleFlight<string> _flights = new();

    [TearDown]
    public void TearDown() => Assert.That(_flights.Count, Is.Zero, "nothing is remembered");

    [Test]
    public async Task RunAsync_Alone_RunsAndSaysSo()
    {
        var execution = new Execution();
        var task = _flights.RunAsync(Key, Execution.Run, execution, out var leader, default);
        Assert.That(_flights.Count, Is.EqualTo(1));
        execution.Complete("answer");

        Assert.That(await task, Is.EqualTo("answer"));
        Assert.That(leader, Is.Null);
    }

    [Test]
    public async Task RunAsync_ManyAtOnce_RunsOnceAndAnswersAll()
    {
        var execution = new Execution();
        var (leader, _) = Run(execution);
        var followers = Enumerable.Range(0, 20).Select(_ => Run(Execution.Unwanted)).ToArray();
        execution.Complete("answer");

        Assert.That(await leader, Is.EqualTo("answer"));
        foreach (var (task, joined) in followers)
        {
            Assert.That(await task, Is.EqualTo("answer"));
            Assert.That(joined, Is.True);
        }
    }

    [Test]
    public async Task RunAsync_Joining_NamesTheStateOfTheOneThatLeads()
    {
        var execution = new Execution();
        var (task, _) = Run(execution);
        _ = _flights.RunAsync(Key, Execution.Run, Execution.Unwanted, out var leader, default);
        execution.Complete("answer");
        await task;

        Assert.That(leader, Is.SameAs(execution));
    }

    [Test]
    public async Task RunAsync_OtherKey_RunsBoth()
    {
        var (one, two) = (new Execution(), new Execution());
        var (first, _) = Run(one);
        var second = _flights.RunAsync(NewKey(2), Execution.Run, two, out var leader, default);
        two.Complete("2");
        one.Complete("1");

        Assert.That(await Task.WhenAll(first, second), Is.EqualTo(new[] { "1", "2" }));
        Assert.That(leader, Is.Null);
    }

    [Test]
    public async Task RunAsync_AfterCompletion_RunsAgain()
    {
        var (one, two) = (new Execution(), new Execution());
        one.Complete("1");
        two.Complete("2");

        Assert.That(await Run(one).Task, Is.EqualTo("1"));
        Assert.That(await Run(two).Task, Is.EqualTo("2"));
    }

    [Test]
    public void RunAsync_ExecutionFails_EveryCallerGetsTheException([Values] bool cancellable)
    {
        using var source = new CancellationTokenSource();
        var token = cancellable ? source.Token : default;
        var execution = new Execution();
        var leader = Run(execution, token).Task;
        var follower = Run(Execution.Unwanted, token).Task;
        var failure = new InvalidOperationException("upstream");
        execution.Fail(failure);

        Assert.That(async () => await leader, Throws.Exception.SameAs(failure));
        Assert.That(async () => await follower, Throws.Exception.SameAs(failure));
    }

    [Test]
    public void RunAsync_ExecutionThrowsAtOnce_FailsTheTask()
    {
        var failure = new InvalidOperationException("at once");

        var task = _flights.RunAsync(Key, static (exception, _) => throw exception, failure, out _, default);

        Assert.That(async () => await task, Throws.Exception.SameAs(failure));
    }

    [Test]
    public void RunAsync_ExecutionTimesOut_EveryCallerSeesIt()
    {
        using var source = new CancellationTokenSource();
        var execution = new Execution();
        var leader = Run(execution, source.Token).Task;
        var follower = Run(Execution.Unwanted, source.Token).Task;
        execution.Fail(new TaskCanceledException("timeout"));

        Assert.That(async () => await leader, Throws.InstanceOf<TaskCanceledException>());
        Assert.That(async () => await follower, Throws.InstanceOf<TaskCanceledException>());
        Assert.That(execution.Token.IsCancellationRequested, Is.False);
    }

    [Test]
    public void RunAsync_TokenCancelledBefore_RunsNothing()
    {
        var (task, joined) = Run(Execution.Unwanted, new CancellationToken(canceled: true));

        Assert.That(async () => await task, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(joined, Is.False);
    }

    [Test]
    public async Task RunAsync_LeaderCancels_LeavesAtOnceAndTheFollowerIsAnswered()
    {
        using var source = new CancellationTokenSource();
        var execution = new Execution();
        var leader = Run(execution, source.Token).Task;
        var follower = Run(Execution.Unwanted).Task;

        await source.CancelAsync();

        Assert.That(async () => await leader, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(follower.IsCompleted, Is.False);
        Assert.That(execution.Token.IsCancellationRequested, Is.False, "the call is paid for and still wanted");
        execution.Complete("answer");
        Assert.That(await follower, Is.EqualTo("answer"));
    }

    [Test]
    public async Task RunAsync_FollowerCancels_LeavesAtOnceAndTheLeaderIsAnswered([Values] bool cancellableLeader)
    {
        using var ofLeader = new CancellationTokenSource();
        using var ofFollower = new CancellationTokenSource();
        var execution = new Execution();
        var leader = Run(execution, cancellableLeader ? ofLeader.Token : default).Task;
        var follower = Run(Execution.Unwanted, ofFollower.Token).Task;

        await ofFollower.CancelAsync();

        Assert.That(async () => await follower, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(execution.Token.IsCancellationRequested, Is.False);
        execution.Complete("answer");
        Assert.That(await leader, Is.EqualTo("answer"));
    }

    [Test]
    public async Task RunAsync_LastCallerCancels_CancelsTheExecution()
    {
        using var ofLeader = new CancellationTokenSource();
        using var ofFollower = new CancellationTokenSource();
        var execution = new Execution();
        var leader = Run(execution, ofLeader.Token).Task;
        var follower = Run(Execution.Unwanted, ofFollower.Token).Task;

        await ofLeader.CancelAsync();
        Assert.That(async () => await leader, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(execution.Token.IsCancellationRequested, Is.False);
        await ofFollower.CancelAsync();

        Assert.That(async () => await follower, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(execution.Token.IsCancellationRequested, Is.True);
        execution.Complete("too late");
    }

    [Test]
    public async Task RunAsync_JoinsWhileTheAbandonedOneStillRuns_StartsAnew()
    {
        using var source = new CancellationTokenSource();
        var (abandoned, fresh) = (new Execution(), new Execution());
        var gone = Run(abandoned, source.Token).Task;
        await source.CancelAsync();
        Assert.That(async () => await gone, Throws.InstanceOf<OperationCanceledException>());

        var (task, joined) = Run(fresh);
        abandoned.Complete("abandoned");

        Assert.That(joined, Is.False);
        Assert.That(_flights.Count, Is.EqualTo(1), "the abandoned one must not take its successor's place away");
        fresh.Complete("fresh");
        Assert.That(await task, Is.EqualTo("fresh"));
    }

    [Test]
    public async Task RunAsync_CallersComeAndGo_NobodyWhoStaysIsCancelled()
    {
        // Each round, the only caller leaves in the same instant as another one joins.
        for (var round = 0; round < 2_000; round++)
        {
            using var source = new CancellationTokenSource();
            using var start = new Barrier(2);
            var (one, two) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());
            var leaving = RunUntilCancelled(one, source.Token).Task;
            var cancelling = Task.Run(() =>
            {
                start.SignalAndWait();
                source.Cancel();
            });
            start.SignalAndWait();

            var (staying, joined) = RunUntilCancelled(two, default);
            await cancelling;
            Assert.That(async () => await leaving, Throws.InstanceOf<OperationCanceledException>());
            one.SetResult("first");
            two.SetResult("second");

            Assert.That(await staying, Is.EqualTo(joined ? "first" : "second"));
        }
    }

    [Test]
    public async Task RunAsync_LongLivedCallerToken_HoldsNothingOfPastExecutions()
    {
        using var source = new CancellationTokenSource();
        var remains = new List<WeakReference>();
        for (var i = 0; i < 50; i++)
        {
            remains.Add(await FlyAndForgetAsync(source.Token));
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The last one may still be in a local of the machinery that ran it.
        Assert.That(remains.Count(static reference => reference.IsAlive), Is.LessThanOrEqualTo(1));
    }

    private static CacheKey NewKey(byte id)
    {
        var hash = new byte[32];
        hash[31] = id;
        return new CacheKey(hash, null);
    }

    private async Task<WeakReference> FlyAndForgetAsync(CancellationToken token)
    {
        var execution = new Execution();
        var (leader, follower) = (Run(execution, token).Task, Run(Execution.Unwanted, token).Task);
        execution.Complete("answer");
        await Task.WhenAll(leader, follower);
        return new WeakReference(execution);
    }

    private (Task<string> Task, bool Joined) RunUntilCancelled(TaskCompletionSource<string> outcome, CancellationToken token) =>
        (_flights.RunAsync(Key, static (outcome, token) => outcome.Task.WaitAsync(token), outcome, out var leader, token), leader is not null);

    private (Task<string> Task, bool Joined) Run(Execution execution, CancellationToken token = default) =>
        (_flights.RunAsync(Key, Execution.Run, execution, out var leader, token), leader is not null);

    // An upstream call in the test's hand.
    private sealed class Execution
    {
        private readonly TaskCompletionSource<string> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public static Func<Execution, CancellationToken, Task<string>> Run { get; } = static (execution, token) =>
        {
            execution.Token = token;
            return execution._outcome.Task;
        };

        public static Execution Unwanted => null!;

        public CancellationToken Token { get; private set; }

        public void Complete(string result) => _outcome.SetResult(result);

        public void Fail(Exception exception) => _outcome.SetException(exception);
    }
}
