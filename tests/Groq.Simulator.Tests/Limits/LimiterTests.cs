using static Groq.Simulator.Tests.SimulatedGroq;

namespace Groq.Simulator.Tests.Limits;

public sealed class LimiterTests
{
    [Test]
    public async Task Ask_ThirtyOneTimesAtOnce_ThirtyPassAndTheLastIsToldToWaitTwoSeconds()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Organisation = "org_x");
        for (int i = 0; i < 30; i++)
        {
            Assert.That((await groq.AskAsync(more: ("max_tokens", 1))).Status, Is.EqualTo(200));
        }

        Reply refused = await groq.AskAsync(more: ("max_tokens", 1));

        Assert.That(refused.Status, Is.EqualTo(429));
        Assert.That(refused.ErrorText("message"), Is.EqualTo(
            "Rate limit reached for model `openai/gpt-oss-20b` in organization `org_x` service tier `on_demand` on requests per minute (RPM): Limit 30, Used 30, Requested 1. Please try again in 2s. Need more tokens? Upgrade to Dev Tier today at https://console.groq.com/settings/billing"));
        Assert.That(refused.Headers["retry-after"], Is.EqualTo("2"));
        Assert.That(refused.Headers["x-ratelimit-remaining-requests"], Is.EqualTo("970"));
        Assert.That(refused.Headers, Does.Not.ContainKey("x-should-retry"));
        Assert.That(groq.Server.Counters[Gpt20].Refused, Is.EquivalentTo(new Dictionary<LimitDimension, long> { [LimitDimension.Rpm] = 1 }));

        groq.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.That((await groq.AskAsync(more: ("max_tokens", 1))).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Ask_SixtyFourCallersAtALimitOfTwenty_AdmitsExactlyTwenty()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Limits[Gpt20] = new ModelLimits(20, 1_000, 1_000_000, null));

        Reply[] replies = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => groq.AskAsync()));

        Assert.That(replies.Count(reply => reply.Status == 200), Is.EqualTo(20));
        Assert.That(replies.Count(reply => reply.Status == 429), Is.EqualTo(44));
        ModelCounters counters = groq.Server.Counters[Gpt20];
        Assert.That((counters.Admitted, counters.RefusedTotal, counters.InFlight), Is.EqualTo((20L, 44L, 0)));
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Rpm].Used, Is.EqualTo(20).Within(1e-9));
    }

    [Test]
    public async Task Ask_KnownCounts_ReservesThenSettlesToWhatWasUsed()
    {
        await using SimulatedGroq groq = await StartAsync(options =>
        {
            options.TokenCounter = _ => 71;
            options.TokensPerCompletion = 19;
        });

        Reply reply = await groq.AskAsync(model: Gpt120, more: ("max_completion_tokens", 1_922));

        Assert.That(reply.Headers["x-ratelimit-limit-requests"], Is.EqualTo("1000"));
        Assert.That(reply.Headers["x-ratelimit-remaining-requests"], Is.EqualTo("999"));
        Assert.That(reply.Headers["x-ratelimit-reset-requests"], Is.EqualTo("1m26.4s"));
        Assert.That(reply.Headers["x-ratelimit-limit-tokens"], Is.EqualTo("8000"));
        Assert.That(reply.Headers["x-ratelimit-remaining-tokens"], Is.EqualTo("6000"));
        Assert.That(reply.Headers["x-ratelimit-reset-tokens"], Is.EqualTo("15s"));
        Assert.That(reply.Usage.GetProperty("prompt_tokens").GetInt32(), Is.EqualTo(78));
        Assert.That(reply.Usage.GetProperty("total_tokens").GetInt32(), Is.EqualTo(97));
        Assert.That(groq.Server.Books(Gpt120)[LimitDimension.Tpm], Is.EqualTo(new BucketReading(97, 8_000)));
        Assert.That(groq.Server.Books(Gpt120)[LimitDimension.Tpd].Used, Is.EqualTo(97));
    }

    [Test]
    public async Task Ask_HeadersAtEnd_ShowTheSettledBooks()
    {
        await using SimulatedGroq groq = await StartAsync(options =>
        {
            options.HeadersAt = HeaderMoment.AtEnd;
            options.TokenCounter = _ => 50;
            options.TokensPerCompletion = 21;
        });

        Reply reply = await groq.AskAsync();

        Assert.That(reply.Headers["x-ratelimit-remaining-tokens"], Is.EqualTo("7922"));
        Assert.That(reply.Headers["x-ratelimit-reset-tokens"], Is.EqualTo("585ms"));
    }

    [Test]
    public async Task Ask_CachedPromptTokens_AreReportedAndNotCharged()
    {
        await using SimulatedGroq groq = await StartAsync(options =>
        {
            options.TokenCounter = _ => 93;
            options.TokensPerCompletion = 10;
            options.CachedPromptTokens = _ => 64;
        });

        Reply reply = await groq.AskAsync();

        Assert.That(reply.Usage.GetProperty("prompt_tokens_details").GetProperty("cached_tokens").GetInt32(), Is.EqualTo(64));
        Assert.That(reply.Usage.GetProperty("prompt_tokens").GetInt32(), Is.EqualTo(100));
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Tpm].Used, Is.EqualTo(46));
    }

    [Test]
    public async Task Ask_MoreThanAMinuteHolds_Is413WithoutRetryAfterAndChargesNothing()
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync(more: ("max_tokens", 8_000));

        Assert.That(reply.Status, Is.EqualTo(413));
        Assert.That(reply.ErrorText("message"), Does.Contain("on tokens per minute (TPM): Limit 8000, Requested 8009, please reduce your message size and try again."));
        Assert.That(reply.Headers, Does.Not.ContainKey("retry-after"));
        Assert.That(groq.Server.Counters[Gpt20], Has.Property(nameof(ModelCounters.TooLarge)).EqualTo(1).And.Property(nameof(ModelCounters.RefusedTotal)).Zero);
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Rpd].Used, Is.Zero);
    }

    [Test]
    public async Task Ask_MoreOutputThanAMinuteHolds_Is429ThatSaysNotToRetry()
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync(model: Qwen, more: ("max_tokens", 2_512));

        Assert.That(reply.Status, Is.EqualTo(429));
        Assert.That(reply.ErrorText("message"), Does.Contain("(OTPM): Limit 1000, Requested 2512. The request's expected output tokens exceed the enforced limit"));
        Assert.That(reply.Headers["x-should-retry"], Is.EqualTo("false"));
        Assert.That(reply.Headers, Does.Not.ContainKey("retry-after"));
        Assert.That(reply.Headers["x-ratelimit-remaining-tokens"], Is.EqualTo("8000"));
    }

    [Test]
    public async Task Ask_WithoutABoundOnAModelWithOutputLimit_Fits()
    {
        await using SimulatedGroq groq = await StartAsync();

        Assert.That((await groq.AskAsync(model: Qwen)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task SpendForeign_OverTheLimit_RefusesWithThatNumberAndRecovers()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Limits[Gpt20] = new ModelLimits(1_000, 500_000, 300_000, null));
        groq.Server.SpendForeign(Gpt20, 1, 320_646);

        Reply reply = await groq.AskAsync(more: ("max_tokens", 3_140));

        Assert.That(reply.ErrorText("message"), Does.Contain("Limit 300000, Used 320646, Requested 3149. Please try again in 4.759s."));
        Assert.That(reply.Headers["x-ratelimit-remaining-requests"], Is.EqualTo("499999"));
        Assert.That(reply.Headers["x-ratelimit-reset-requests"], Is.EqualTo("172.799999ms"));
        Assert.That(reply.Headers["x-ratelimit-remaining-tokens"], Is.EqualTo("0"));
        Assert.That(reply.Headers["retry-after"], Is.EqualTo("5"));
    }

    [Test]
    public async Task SetLimitsAndReset_WhileRunning_ShowInHeaders()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.SetLimits(Gpt20, new ModelLimits(1_000, 500_000, 250_000, null));
        Assert.That((await groq.AskAsync()).Headers["x-ratelimit-limit-tokens"], Is.EqualTo("250000"));

        groq.Server.Reset();

        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Tpm], Is.EqualTo(new BucketReading(0, 8_000)));
        Assert.That(groq.Server.Counters.Requests, Is.Zero);
    }

    [Test]
    public async Task Plan_Developer_HasItsLimits()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Plan = SimulatedPlan.Developer);

        Assert.That(groq.Server.Books(Gpt120)[LimitDimension.Tpm].Limit, Is.EqualTo(250_000));
        Assert.That(groq.Server.Books(Safeguard)[LimitDimension.Tpm].Limit, Is.EqualTo(150_000));
        Assert.That(groq.Server.Books(PromptGuard)[LimitDimension.Rpm].Limit, Is.EqualTo(100));
        Assert.That(groq.Server.Books(Gpt120), Does.Not.ContainKey(LimitDimension.Tpd));
    }

    [Test]
    public async Task Ask_WithLatency_HoldsTheReservationUntilTheEnd()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Latency = TimeSpan.FromSeconds(2));
        Task<Reply>[] asked = [.. Enumerable.Range(0, 3).Select(_ => groq.AskAsync(more: ("max_tokens", 1_000)))];
        await UntilAsync(() => groq.Server.Counters[Gpt20].InFlight == 3);
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Tpm].Used, Is.EqualTo(3 * 1_009));

        TimeSpan took = await groq.RunUntilAsync(Task.WhenAll(asked), TimeSpan.FromMilliseconds(100));

        Assert.That(took, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(2)));
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Tpm].Used, Is.LessThan(100));
        Assert.That(groq.Server.Counters[Gpt20], Has.Property(nameof(ModelCounters.InFlight)).Zero.And.Property(nameof(ModelCounters.MaxInFlight)).EqualTo(3));
    }

    [Test]
    public async Task Ask_CallerLeaves_KeepsTheWholeReservationCharged()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Latency = TimeSpan.FromHours(1));
        using var leave = new CancellationTokenSource();
        Task<Reply> asked = groq.SendAsync(Body(more: ("max_tokens", 1_000)).ToJsonString(), leave.Token);
        await UntilAsync(() => groq.Server.Counters[Gpt20].InFlight == 1);

        await leave.CancelAsync();

        Assert.That(async () => await asked, Throws.InstanceOf<OperationCanceledException>());
        await UntilAsync(() => groq.Server.Counters[Gpt20] is { InFlight: 0 } counters && counters.Statuses.ContainsKey(499));
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Tpm].Used, Is.EqualTo(1_009));
    }
}
