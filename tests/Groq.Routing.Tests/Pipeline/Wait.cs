namespace Groq.Routing.Tests.Pipeline;

/// <summary>Waits for something another thread or socket does, without a clock.</summary>
internal static class Wait
{
    public static async Task UntilAsync(Func<bool> condition, string what)
    {
        // A bound in turns, not in time: generous enough for a busy machine, finite for a broken test.
        for (var turn = 0; turn < 5_000_000; turn++)
        {
            if (condition())
            {
                return;
            }

            await Task.Yield();
        }

        Assert.Fail($"Never happened: {what}");
    }
}
