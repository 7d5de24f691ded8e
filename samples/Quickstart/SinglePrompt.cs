using Groq.Routing;

namespace Quickstart;

/// <summary>Sends one prompt and shows the answer and its way.</summary>
internal static class SinglePrompt
{
    public static async Task<int> RunAsync(IModelRouter router, string prompt, CancellationToken cancellationToken)
    {
        var result = await router.CompleteAsync(new CompletionRequest(prompt), cancellationToken);
        if (!result.Success)
        {
            Console.Error.WriteLine($"{result.Error!.Kind}: {result.Error.Message}");
            return 1;
        }

        Console.WriteLine(result.Response);
        Console.Error.WriteLine();
        Report.Way(Console.Error, result);
        return 0;
    }
}
