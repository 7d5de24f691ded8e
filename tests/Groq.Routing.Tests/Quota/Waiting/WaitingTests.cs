using Groq.Routing.Tests.Pipeline;
using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests.Quota.Waiting;

/// <summary>Requests that find no quota, over real HTTP to the simulator.</summary>
[TestFixture]
public sealed class WaitingTests
{
    private const string Small = "openai/gpt-oss-20b";
    private const string Large = "openai/gpt-oss-120b";

    // One request drains in so long.
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    private int _question;

    [Test]
    public async Task Fallback_NoRoom_TakesTheNextCandidateAndThenFailsAtOnce()
    {
        await using var host = await StartAsync(Small, Large);
        await FillAsync(host, Small);
        Assert.That((await AskAsync(host)).ModelUsed, Is.EqualTo(Large));
        await FillAsync(host, Large);

        var refused = await AskAsync(host);

        Assert.That(refused.Error!.Kind, Is.EqualTo(CompletionErrorKind.QuotaExceeded));
        Assert.That(refused.Error.RetryAfter, Is.EqualTo(Turn).Within(TimeSpan.FromMilliseconds(1)));
    }

    [Test]
    public async Task Fail_NoRoomOnTheFirst_FailsAtOnceAndLeavesTheOthersAlone()
    {
        await using var host = await StartAsync(Small, Large);
        await FillAsync(host, Small);

        var refused = await AskAsync(host, r => r with { WhenQuotaIsOut = WhenQuotaIsOut.Fail });

        Assert.Multiple(() =>
        {
            Assert.That(refused.Error!.Kind, Is.EqualTo(CompletionErrorKind.QuotaExceeded));
            Assert.That(refused.Error.Model, Is.EqualTo(Small));
            Assert.That(refused.Error.Dimension, Is.EqualTo(QuotaDimension.Rpm));
            Assert.That(refused.Error.RetryAfter, Is.EqualTo(Turn).Within(TimeSpan.FromMilliseconds(1)));
            Assert.That(host.Groq.Counters[Large].Admitted, Is.Zero);
        });
    }

    [Test]
    public async Task Fail_FirstIsOverloaded_IsNoMatterOfQuota()
    {
        await using var host = await StartAsync(Small, Large);
        host.Groq.Faults.Add(new Fault(FaultKind.Overloaded) { Model = Small, Count = 1 });

        Assert.That((await AskAsync(host, r => r with { WhenQuotaIsOut = WhenQuotaIsOut.Fail })).ModelUsed, Is.EqualTo(Large));
    }

    [TestCase("meta-llama/llama-prompt-guard-2-86m")]
    [TestCase("qwen/qwen3.8-27b")]
    public async Task Fail_FirstIsTooSmall_IsNoMatterOfQuota(string tooSmall)
    {
        await using var host = await StartAsync(tooSmall, Large);

        var result = await AskAsync(host, r => r with { WhenQuotaIsOut = WhenQuotaIsOut.Fail, MaxOutputTokens = 2000 });

        Assert.That(result.ModelUsed, Is.EqualTo(Large));
    }

    [Test]
    public async Task Wait_Room_DoesNotWait([Values(null, Small)] string? forced)
    {
        await using var host = await StartAsync(Small, Large);

        var result = await AskAsync(host, r => Waiting(r) with { Model = forced });

        Assert.That(result.Success, Is.True);
        Assert.That(result.Trace.WaitedForQuota, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task Wait_RoomOnTheNextCandidate_TakesItWithoutWaiting()
    {
        await using var host = await StartAsync(Small, Large);
        await FillAsync(host, Small);

        var result = await AskAsync(host, Waiting);

        Assert.That(result.ModelUsed, Is.EqualTo(Large));
        Assert.That(result.Trace.WaitedForQuota, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task Wait_NoRoom_IsServedWhenTheBucketHasRoom([Values(null, Small)] string? forced)
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);

        var waiting = AskAsync(host, r => Waiting(r) with { Model = forced });
        host.Time.Advance(Turn - TimeSpan.FromMilliseconds(1));
        Assert.That(waiting.IsCompleted, Is.False);
        Assert.That(host.Monitor.ReadStatistics().Waiting, Is.EqualTo(1));
        host.Time.Advance(TimeSpan.FromMilliseconds(2));
        var result = await waiting;

        Assert.That(result.Success, Is.True);
        Assert.That(result.Trace.WaitedForQuota, Is.EqualTo(Turn).Within(TimeSpan.FromMilliseconds(2)));
        Assert.That(host.Groq.Counters[Small].RefusedTotal, Is.Zero);
        Assert.That(host.Monitor.ReadStatistics().Waiting, Is.Zero);
    }

    [Test]
    public async Task Wait_ForcedModel_WaitsForItAlone()
    {
        await using var host = await StartAsync(Small, Large);
        await FillAsync(host, Small);

        var waiting = AskAsync(host, r => Waiting(r) with { Model = Small });
        Assert.That(waiting.IsCompleted, Is.False);
        host.Time.Advance(Turn * 1.01);

        Assert.That((await waiting).ModelUsed, Is.EqualTo(Small));
        Assert.That(host.Groq.Counters[Large].Admitted, Is.Zero);
    }

    [Test]
    public async Task Wait_RoomHandedBack_IsServedWithoutTheClock()
    {
        await using var host = await StartAsync(simulate: s => s.Latency = TimeSpan.FromSeconds(1));
        var large = AskAsync(host, r => r with { MaxOutputTokens = 7900 });
        await Wait.UntilAsync(() => host.Groq.Pausing == 1, "the large one is under way");
        var waiting = AskAsync(host, r => Waiting(r) with { MaxOutputTokens = 1000 });
        Assert.That(host.Monitor.ReadStatistics().Waiting, Is.EqualTo(1));

        host.Time.Advance(TimeSpan.FromSeconds(1));
        await large;
        await Wait.UntilAsync(() => host.Groq.Pausing == 1, "the one that waited is under way");

        Assert.That(host.Groq.Counters[Small].RefusedTotal, Is.Zero);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.That((await waiting).Success, Is.True);
    }

    [Test]
    public async Task Wait_PastItsDeadlineForSure_IsToldAtOnceAndWhen()
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);

        var told = await AskAsync(host, r => Waiting(r) with { Timeout = TimeSpan.FromSeconds(1) });

        Assert.That(told.Error!.Kind, Is.EqualTo(CompletionErrorKind.QuotaExceeded));
        Assert.That(told.Error.RetryAfter, Is.EqualTo(Turn).Within(TimeSpan.FromMilliseconds(1)));
        Assert.That(told.Error.Message, Does.StartWith("It cannot be this request's turn before its deadline of 1 s"));
        Assert.That(host.Monitor.ReadStatistics().Waiting, Is.Zero);
    }

    [Test]
    public async Task Wait_BehindManyOthers_IsToldAtOnceWhenItsTurnWouldBe()
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);
        var others = Enumerable.Range(0, 9).Select(_ => AskAsync(host, Waiting)).ToList();

        var told = await AskAsync(host, r => Waiting(r) with { Timeout = 9 * Turn });
        var patient = AskAsync(host, r => Waiting(r) with { Timeout = 11 * Turn });

        Assert.That(told.Error!.RetryAfter, Is.EqualTo(10 * Turn).Within(TimeSpan.FromSeconds(0.5)));
        for (var i = 0; i < 10; i++)
        {
            host.Time.Advance(Turn * 1.01);
            await Wait.UntilAsync(() => host.Monitor.ReadStatistics().Waiting == 9 - i, "one more is served");
        }

        Assert.That((await patient).Success, Is.True);
        Assert.That((await Task.WhenAll(others)).Select(o => o.Success), Is.All.True);
    }

    [Test]
    public async Task Wait_OvertakenUntilItsDeadline_IsToldThen()
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);
        var overtaken = AskAsync(host, r => Waiting(r) with { Timeout = 2.5 * Turn });
        var first = AskAsync(host, r => Waiting(r) with { Priority = 1 });
        var second = AskAsync(host, r => Waiting(r) with { Priority = 1 });
        var third = AskAsync(host, r => Waiting(r) with { Priority = 1 });

        host.Time.Advance(1.01 * Turn);
        host.Time.Advance(1.01 * Turn);
        Assert.That((await Task.WhenAll(first, second)).Select(r => r.Success), Is.All.True);
        host.Time.Advance(0.5 * Turn);
        var told = await overtaken;

        Assert.That(told.Error!.Kind, Is.EqualTo(CompletionErrorKind.QuotaExceeded));
        Assert.That(third.IsCompleted, Is.False);
        host.Time.Advance(Turn);
        Assert.That((await third).Success, Is.True);
    }

    [Test]
    public async Task Wait_MoreThanMayWait_TellsTheNextAtOnce()
    {
        await using var host = await StartAsync(o => o.Quota.MaxWaiters = 2, Small);
        await FillAsync(host, Small);
        var one = AskAsync(host, Waiting);
        var two = AskAsync(host, Waiting);

        var told = await AskAsync(host, Waiting);

        Assert.That(told.Error!.Kind, Is.EqualTo(CompletionErrorKind.QuotaExceeded));
        Assert.That(told.Error.Message, Does.Contain("Groq:Quota:MaxWaiters allows: 2"));
        Assert.That(told.Error.RetryAfter, Is.EqualTo(3 * Turn).Within(TimeSpan.FromSeconds(0.1)));
        host.Time.Advance(1.01 * Turn);
        host.Time.Advance(1.01 * Turn);
        await Task.WhenAll(one, two);
    }

    [Test]
    public async Task Wait_SeveralOfOnePriority_AreServedInTheOrderTheyCame()
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);

        var order = await ServeAsync(host, [("a", 0), ("a", 0), ("a", 0), ("a", 0)]);

        Assert.That(order, Is.EqualTo(new[] { 0, 1, 2, 3 }));
    }

    [Test]
    public async Task Wait_SeveralPriorities_ServesTheHighestFirst()
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);

        var order = await ServeAsync(host, [("a", 0), ("a", -5), ("a", 7), ("b", 7), ("a", 0)]);

        Assert.That(order, Is.EqualTo(new[] { 2, 3, 0, 4, 1 }));
    }

    [Test]
    public async Task Wait_SeveralPartitions_TakeTurns()
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);

        var order = await ServeAsync(host, [("a", 0), ("a", 0), ("a", 0), ("a", 0), ("b", 0), ("b", 0), (null, 0)]);

        Assert.That(order, Is.EqualTo(new[] { 0, 4, 6, 1, 5, 2, 3 }), "who asks a lot waits behind who asks little");
    }

    [Test]
    public async Task Newcomer_OfEqualPriority_OvertakesNobody([Values] WhenQuotaIsOut mode)
    {
        await using var host = await StartAsync();
        await FillTokensAsync(host, 7900);
        var waiting = AskAsync(host, r => Waiting(r) with { MaxOutputTokens = 2000 });

        // Small enough to fit at once, were nobody waiting.
        var newcomer = AskAsync(host, r => r with { WhenQuotaIsOut = mode, MaxOutputTokens = 20 });

        if (mode == WhenQuotaIsOut.Wait)
        {
            Assert.That(newcomer.IsCompleted, Is.False);
        }
        else
        {
            Assert.That((await newcomer).Error!.Kind, Is.EqualTo(CompletionErrorKind.QuotaExceeded));
            Assert.That((await newcomer).Error!.RetryAfter, Is.GreaterThan(TimeSpan.FromSeconds(10)), "not before the one who waits");
        }

        host.Time.Advance(TimeSpan.FromSeconds(60));
        Assert.That((await waiting).Success, Is.True);
        await newcomer;
        Assert.That(host.Groq.Counters[Small].RefusedTotal, Is.Zero);
    }

    [Test]
    public async Task Newcomer_OfHigherPriority_ComesFirst()
    {
        await using var host = await StartAsync();
        await FillTokensAsync(host, 7900);
        var waiting = AskAsync(host, r => Waiting(r) with { MaxOutputTokens = 2000 });

        var newcomer = await AskAsync(host, r => r with { Priority = 1, MaxOutputTokens = 20 });

        Assert.That(newcomer.Success, Is.True);
        Assert.That(waiting.IsCompleted, Is.False);
        host.Time.Advance(TimeSpan.FromSeconds(60));
        await waiting;
    }

    [Test]
    public async Task Newcomer_WithAModelThatNobodyWaitsFor_IsNotDelayed()
    {
        await using var host = await StartAsync(Small, Large);
        await FillAsync(host, Small);
        var waiting = AskAsync(host, r => Waiting(r) with { Model = Small });

        var forced = await AskAsync(host, r => r with { Model = Large });
        var routed = await AskAsync(host);

        Assert.That(forced.ModelUsed, Is.EqualTo(Large));
        Assert.That(routed.ModelUsed, Is.EqualTo(Large), "the one that others wait for is passed over");
        Assert.That(routed.Trace.Candidates.Select(c => (c.Model, c.Outcome)), Is.EqualTo(new[] { (Small, CandidateOutcome.QuotaExceeded), (Large, CandidateOutcome.Served) }));
        Assert.That(waiting.IsCompleted, Is.False);
        host.Time.Advance(1.01 * Turn);
        await waiting;
    }

    [Test]
    public async Task Wait_Cancelled_LeavesNoTrace()
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);
        using var cancel = new CancellationTokenSource();
        var cancelled = AskAsync(host, Waiting, cancel.Token);
        var next = AskAsync(host, Waiting);

        await cancel.CancelAsync();
        Assert.That(async () => await cancelled, Throws.InstanceOf<OperationCanceledException>());
        await Wait.UntilAsync(() => host.Monitor.ReadStatistics().Waiting == 1, "it has left the line");
        host.Time.Advance(1.01 * Turn);

        Assert.That((await next).Success, Is.True, "the next one has moved up");
        Assert.That(host.Groq.Counters[Small].Admitted, Is.EqualTo(31));
        Assert.That(host.Monitor.ReadStatistics().Waiting, Is.Zero);
    }

    [Test]
    public async Task Wait_FirstInLineLeaves_TheNextThatNeedsLessIsServedAtOnce()
    {
        await using var host = await StartAsync();
        await FillTokensAsync(host, 7500);
        using var cancel = new CancellationTokenSource();
        var large = AskAsync(host, r => Waiting(r) with { MaxOutputTokens = 5000 }, cancel.Token);
        var small = AskAsync(host, r => Waiting(r) with { MaxOutputTokens = 100 });
        Assert.That(small.IsCompleted, Is.False);

        await cancel.CancelAsync();

        Assert.That((await small).Success, Is.True, "without a moment passing");
        Assert.That(async () => await large, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Wait_GroqRefusesAllTheSame_WaitsAsGroqSays()
    {
        await using var host = await StartAsync(Small);
        host.Groq.Faults.Add(new Fault(FaultKind.RateLimited) { Count = 1, Dimension = LimitDimension.Rpm, Used = 30, Limit = 30, Requested = 1 });

        var waiting = AskAsync(host, Waiting);
        await Wait.UntilAsync(() => host.Monitor.ReadStatistics().Waiting == 1, "it waits");
        host.Time.Advance(1.01 * Turn);

        Assert.That((await waiting).Success, Is.True);
        Assert.That((await waiting).Trace.Candidates.Select(c => c.Outcome), Is.EqualTo(new[] { CandidateOutcome.RateLimited, CandidateOutcome.Served }));
    }

    [Test]
    public async Task Wait_AnotherInstanceTakesTheRoom_KeepsItsPlace()
    {
        await using var host = await StartAsync(add: services => services.AddSingleton<IQuotaStore>(s => new ContestedStore(s.GetRequiredService<TimeProvider>())), models: [Small]);
        var store = (ContestedStore)host.Services.GetRequiredService<IQuotaStore>();
        await FillAsync(host, Small);
        var first = AskAsync(host, Waiting);
        var second = AskAsync(host, Waiting);

        store.TakeFirst = 2;
        host.Time.Advance(1.01 * Turn);
        host.Time.Advance(1.01 * Turn);
        Assert.That(first.IsCompleted, Is.False, "others were faster, twice");
        host.Time.Advance(1.01 * Turn);

        Assert.That((await first).Success, Is.True);
        Assert.That(second.IsCompleted, Is.False);
        host.Time.Advance(1.01 * Turn);
        Assert.That((await second).Success, Is.True);
    }

    [Test]
    public async Task Wait_IdenticalRequests_WaitOnceForAll()
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);
        var same = Enumerable.Range(0, 5).Select(_ => host.AskAsync("What is a stack?", Waiting)).ToList();

        Assert.That(host.Monitor.ReadStatistics().Waiting, Is.EqualTo(1));
        host.Time.Advance(1.01 * Turn);

        Assert.That((await Task.WhenAll(same)).Select(r => r.Success), Is.All.True);
        Assert.That(host.Groq.Counters[Small].Admitted, Is.EqualTo(31));
    }

    [Test]
    public async Task Wait_JoinedByOneWithALongerDeadline_WaitsOnForIt()
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);
        var before = AskAsync(host, r => Waiting(r) with { Priority = 1 });
        var impatient = host.AskAsync("What is a stack?", r => Waiting(r) with { Timeout = 1.5 * Turn });
        var early = AskAsync(host, r => Waiting(r) with { Priority = 1 });
        var patient = host.AskAsync("What is a stack?", Waiting);

        host.Time.Advance(1.01 * Turn);
        host.Time.Advance(0.5 * Turn);
        Assert.That((await impatient).Error!.Kind, Is.EqualTo(CompletionErrorKind.QuotaExceeded));
        host.Time.Advance(0.51 * Turn);
        host.Time.Advance(1.01 * Turn);

        Assert.That((await patient).Success, Is.True);
        await Task.WhenAll(before, early);
    }

    [Test]
    public async Task Stream_NoRoom_Waits()
    {
        await using var host = await StartAsync(Small);
        await FillAsync(host, Small);
        var streaming = Streaming.StreamedAnswer.ReadAsync(host.Router.StreamAsync(Waiting(new CompletionRequest("What is a stack?"))));
        Assert.That(host.Monitor.ReadStatistics().Waiting, Is.EqualTo(1));

        host.Time.Advance(1.01 * Turn);

        Assert.That((await streaming).Result.Success, Is.True);
        Assert.That((await streaming).Result.Trace.WaitedForQuota, Is.GreaterThanOrEqualTo(Turn));
    }

    [Test]
    public async Task Wait_NeverFits_IsToldSo()
    {
        await using var host = await StartAsync(Small);

        var told = await AskAsync(host, r => Waiting(r) with { MaxOutputTokens = 20_000 });

        Assert.That(told.Error!.Kind, Is.EqualTo(CompletionErrorKind.TooLarge));
    }

    private static CompletionRequest Waiting(CompletionRequest request) => request with { WhenQuotaIsOut = WhenQuotaIsOut.Wait };

    private static Task<RouterHost> StartAsync(params string[] models) => StartAsync(null, models);

    private static Task<RouterHost> StartAsync(Action<GroqRoutingOptions>? configure, params string[] models) => StartAsync(null, null, configure, models);

    private static Task<RouterHost> StartAsync(
        Action<SimulatorOptions>? simulate = null,
        Action<IServiceCollection>? add = null,
        Action<GroqRoutingOptions>? configure = null,
        params string[] models) => RouterHost.StartAsync(
        options =>
        {
            options.Retry.MaxRetries = 0;
            options.Routes.Simple = models is [] ? [Small] : models;
            configure?.Invoke(options);
        },
        simulator =>
        {
            simulator.TokensPerCompletion = 10;
            simulate?.Invoke(simulator);
        },
        add);

    /// <summary>Spends all 30 requests of the minute, and few tokens.</summary>
    private async Task FillAsync(RouterHost host, string model)
    {
        while ((await AskAsync(host, r => r with { Model = model, WhenQuotaIsOut = WhenQuotaIsOut.Fail })).Success)
        {
        }

        Assert.That(host.Groq.Counters[model].RefusedTotal, Is.Zero);
    }

    /// <summary>Spends tokens of the minute, and few requests.</summary>
    private static async Task FillTokensAsync(RouterHost host, int tokens)
    {
        host.Groq.SpendForeign(Small, 1, tokens);
        var ledger = host.Services.GetRequiredService<QuotaLedger>();
        var model = host.Services.GetRequiredService<SettingsSource>().Current.Find(Small)!.Quota;
        var reserved = await ledger.ReserveAsync(new QuotaRequest(new QuotaCandidate[] { new(model, tokens, 0) }), TimeSpan.Zero, default);
        ledger.Settle(reserved.Link, new QuotaSettlement(reserved.Decision.Reservation, 1, tokens, 0));
    }

    private Task<CompletionResult> AskAsync(RouterHost host, Func<CompletionRequest, CompletionRequest>? shape = null, CancellationToken cancellationToken = default)
    {
        var request = new CompletionRequest($"Question {_question++}") { MaxOutputTokens = 20 };
        return host.Router.CompleteAsync(shape?.Invoke(request) ?? request, cancellationToken);
    }

    /// <summary>Lets requests wait, and serves one after the other.</summary>
    /// <returns>Which was served when.</returns>
    private async Task<List<int>> ServeAsync(RouterHost host, (string? Partition, int Priority)[] requests)
    {
        var waiting = requests.Select(w => AskAsync(host, r => Waiting(r) with { Partition = w.Partition, Priority = w.Priority })).ToList();
        var order = new List<int>();
        while (order.Count < waiting.Count)
        {
            host.Time.Advance(1.01 * Turn);
            var served = await Task.WhenAny(waiting.Where((_, i) => !order.Contains(i)));
            order.Add(waiting.IndexOf(served));
            Assert.That((await served).Success, Is.True);
            Assert.That(waiting.Count(w => w.IsCompleted), Is.EqualTo(order.Count), "one at a time");
        }

        Assert.That(host.Groq.Counters[Small].RefusedTotal, Is.Zero);
        return order;
    }

    /// <summary>A store in which another instance is sometimes faster.</summary>
    private sealed class ContestedStore(TimeProvider time) : IQuotaStore
    {
        private readonly MemoryQuotaStore _store = new(time, TimeSpan.Zero);

        public string Name => "contested";

        public int TakeFirst { get; set; }

        public ValueTask<QuotaDecision> ReserveAsync(QuotaRequest request, CancellationToken cancellationToken)
        {
            if (TakeFirst > 0 && _store.Reserve(new QuotaRequest(request.Candidates.ToArray())).Admitted)
            {
                TakeFirst--;
            }

            return _store.ReserveAsync(request, cancellationToken);
        }

        public ValueTask SettleAsync(QuotaSettlement settlement, CancellationToken cancellationToken) => _store.SettleAsync(settlement, cancellationToken);

        public ValueTask ObserveAsync(QuotaModel model, QuotaObservation observation, CancellationToken cancellationToken) => _store.ObserveAsync(model, observation, cancellationToken);

        public ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken) => _store.ReadAsync(models, cancellationToken);
    }
}
