using System.Numerics;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests;

internal static class GuardTesting
{
    /// <summary>For pipelines made by hand.</summary>
    public static RouterTelemetry Telemetry { get; } =
        new ServiceCollection().AddGroqRouting(o => o.ApiKey = "gsk_test").Services.BuildServiceProvider().GetRequiredService<RouterTelemetry>();

    public static GuardVerdict InspectPrompt(this IGuard guard, string prompt) => guard.Inspect(GuardStages.Prompt, new CompletionRequest(prompt), prompt);

    public static GuardVerdict InspectOutput(this IGuard guard, string output, CompletionRequest? request = null) =>
        guard.Inspect(GuardStages.Output, request ?? new CompletionRequest("Hello"), output);

    public static T Now<T>(this ValueTask<T> pending) =>
        pending.IsCompletedSuccessfully ? pending.Result : throw new AssertionException("The built-in guards answer at once.");

    /// <summary>
    /// The bytes that <paramref name="work"/> allocates once it is warm: the injection guard makes what it works in once for each processor, and the thread
    /// may move between two of them, so that of one run more than there are processors at least one allocates nothing that was not for itself.
    /// </summary>
    public static long AllocatedBytes(Action work)
    {
        work();
        long least = long.MaxValue;
        for (uint run = 0; run <= BitOperations.RoundUpToPowerOf2((uint)Environment.ProcessorCount); run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static GuardVerdict Inspect(this IGuard guard, GuardStages stage, CompletionRequest request, string text) =>
        guard.InspectAsync(new GuardInput(stage, request, text), CancellationToken.None).Now();
}
