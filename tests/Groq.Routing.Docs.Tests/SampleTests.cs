using System.Diagnostics;

namespace Groq.Routing.Docs.Tests;

/// <summary>The commands of the README, without a key: they run against a simulated Groq.</summary>
[TestFixture]
public sealed class SampleTests
{
    [Test]
    public async Task Quickstart_WithoutArguments_ShowsTheWholeWay()
    {
        var (exitCode, output, _) = await RunAsync("Quickstart");

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain("PromptBlocked (prompt-injection").And.Contain("passed over openai/gpt-oss-120b: QuotaExceeded: TPM").And.Contain("== Statistics"));
    }

    [Test]
    public async Task Quickstart_WithAPrompt_AnswersIt()
    {
        var (exitCode, output, way) = await RunAsync("Quickstart", "What is a stack?");

        Assert.That(exitCode, Is.Zero, way);
        Assert.That(output.TrimEnd(), Is.EqualTo("This is a simulated answer to: What is a stack?"));
        Assert.That(way, Does.Contain("Simple -> openai/gpt-oss-20b"));
    }

    [Test]
    public async Task Quickstart_WithTheFileOfPrompts_AnswersEachOnALineOfItsOwn()
    {
        var (exitCode, output, progress) = await RunAsync("Quickstart", "--batch", "samples/Quickstart/prompts.jsonl");

        var prompts = File.ReadLines(Path.Combine(Repository.Root, "samples", "Quickstart", "prompts.jsonl")).Count(line => line.Trim().Length > 0);
        Assert.That(exitCode, Is.Zero, progress);
        Assert.That(output.Split('\n').Count(line => line.Contains("\"success\":true", StringComparison.Ordinal)), Is.EqualTo(prompts));
        Assert.That(progress, Does.Contain($"{prompts} prompts: {prompts} answered, 0 failed, 0 broken lines"));
    }

    [Test]
    public async Task ChatClient_Run_HasEveryTurnInTheLedger()
    {
        var (exitCode, output, _) = await RunAsync("ChatClient");

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain("openai/gpt-oss-20b: 3 of 1000 requests a day").And.Contain("openai/gpt-oss-120b: 1 of 1000 requests a day"));
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string sample, params string[] arguments)
    {
        var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Path.Combine(Repository.Root, "artifacts", "bin", sample, configuration, $"{sample}.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var variable in start.Environment.Keys.Where(name => name.StartsWith("GROQ_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(variable);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
