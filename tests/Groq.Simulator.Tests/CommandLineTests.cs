namespace Groq.Simulator.Tests;

public sealed class CommandLineTests
{
    [Test]
    public void TryParse_Nothing_TakesTheDefaults()
    {
        Assert.That(CommandLine.TryParse([], out CommandLine line, out _), Is.True);
        Assert.That(line.Options.Port, Is.EqualTo(8080));
    }

    [Test]
    public void TryParse_EveryFlag_FillsTheOptions()
    {
        bool parsed = CommandLine.TryParse(
            ["--port", "0", "--api-key=gsk_x", "--plan", "developer", "--enterprise", "--latency-ms", "250", "--seed", "-7"], out CommandLine line, out string? error);

        Assert.That(parsed, Is.True, error);
        SimulatorOptions options = line.Options;
        Assert.That((options.Port, options.ApiKey, options.Plan, options.EnterpriseAccess, options.Seed), Is.EqualTo((0, "gsk_x", SimulatedPlan.Developer, true, -7)));
        Assert.That(options.Latency, Is.EqualTo(TimeSpan.FromMilliseconds(250)));
    }

    [TestCase("--port needs a number from 0 to 65535, not '65536'.", "--port", "65536")]
    [TestCase("--port needs a number from 0 to 65535, not ''.", "--port")]
    [TestCase("--plan is free or developer, not 'gold'.", "--plan", "gold")]
    [TestCase("--api-key needs a key.", "--api-key", "")]
    [TestCase("--latency-ms needs a number from 0 to 2147483647, not '-1'.", "--latency-ms", "-1")]
    [TestCase("--enterprise takes no value.", "--enterprise=1")]
    [TestCase("Unknown argument '--prot'.", "--prot", "80")]
    public void TryParse_BadArgument_SaysWhichAndWhy(string expected, params string[] args)
    {
        Assert.That(CommandLine.TryParse(args, out _, out string? error), Is.False);
        Assert.That(error, Is.EqualTo(expected));
    }

    [Test]
    public void TryParse_Help_AsksForIt()
    {
        Assert.That(CommandLine.TryParse(["--help"], out CommandLine line, out _), Is.True);
        Assert.That(line.ShowHelp, Is.True);
        Assert.That(CommandLine.Help, Does.Contain("--port N"));
    }
}
