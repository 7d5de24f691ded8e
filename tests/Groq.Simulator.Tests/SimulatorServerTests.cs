namespace Groq.Simulator.Tests;

public sealed class SimulatorServerTests
{
    [Test]
    public async Task StartAsync_FreePort_ListensOnLoopbackUnderTheApisPath()
    {
        await using SimulatorServer one = await SimulatorServer.StartAsync();
        await using SimulatorServer two = await SimulatorServer.StartAsync();

        Assert.That(one.BaseAddress.ToString(), Does.Match(@"^http://127\.0\.0\.1:[1-9]\d*/openai/v1/$"));
        Assert.That(two.BaseAddress, Is.Not.EqualTo(one.BaseAddress));
    }

    [Test]
    public async Task StartAsync_TakenPort_ThrowsIOException()
    {
        await using SimulatorServer one = await SimulatorServer.StartAsync();

        Assert.That(async () => await SimulatorServer.StartAsync(new SimulatorOptions { Port = one.BaseAddress.Port }), Throws.InstanceOf<IOException>());
    }

    [Test]
    public void StartAsync_OptionOutOfRange_ThrowsWithItsName()
    {
        var limits = new SimulatorOptions();
        limits.Limits["gpt-oss-20b"] = new ModelLimits(1, 1, 1, 1);

        Assert.That(async () => await SimulatorServer.StartAsync(new SimulatorOptions { Port = -1 }), Throws.ArgumentException.With.Message.Contains("Port"));
        Assert.That(async () => await SimulatorServer.StartAsync(limits), Throws.ArgumentException.With.Message.Contains("gpt-oss-20b"));
    }

    [Test]
    public async Task DisposeAsync_RequestInFlight_EndsItAtOnce()
    {
        SimulatedGroq groq = await SimulatedGroq.StartAsync(options => options.Latency = TimeSpan.FromHours(1));
        Task<Reply> asked = groq.AskAsync();
        await SimulatedGroq.UntilAsync(() => groq.Server.Counters[SimulatedGroq.Gpt20].InFlight == 1);

        await groq.Server.DisposeAsync();

        Assert.That(async () => await asked, Throws.InstanceOf<HttpRequestException>());
        await groq.DisposeAsync();
    }

    [Test]
    public async Task Books_UnknownModel_ThrowsWithItsName()
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync();

        Assert.That(() => server.Books("gpt-oss-20b"), Throws.ArgumentException.With.Message.Contains("gpt-oss-20b"));
        Assert.That(SimulatorServer.Models, Does.Contain("openai/gpt-oss-20b"));
    }
}
