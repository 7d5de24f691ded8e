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

    private static GuardVerdict Inspect(this IGuard guard, GuardStages stage, CompletionRequest request, string text) =>
        guard.InspectAsync(new GuardInput(stage, request, text), CancellationToken.None).Now();
}
