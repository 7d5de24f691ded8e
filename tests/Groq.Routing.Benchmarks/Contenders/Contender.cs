namespace Groq.Routing.Benchmarks;

/// <summary>Something whose cost is measured.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="RunAsync">Does it once for each of the prompts.</param>
/// <param name="SamePrompt">Whether it is asked the same over and over, or what nobody has asked yet.</param>
internal sealed record Contender(string Name, Func<string[], Task> RunAsync, bool SamePrompt = false)
{
    public static Contender Call(string name, Func<string, Task> callAsync, bool samePrompt = false) => new(
        name,
        async prompts =>
        {
            foreach (var prompt in prompts)
            {
                await callAsync(prompt);
            }
        },
        samePrompt);
}
