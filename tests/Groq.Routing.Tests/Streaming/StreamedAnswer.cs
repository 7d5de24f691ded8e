namespace Groq.Routing.Tests.Streaming;

/// <summary>Everything one enumeration of a stream brought.</summary>
internal sealed record StreamedAnswer(IReadOnlyList<CompletionUpdate> Updates)
{
    public string Text => string.Concat(Updates.Select(u => u.Text));

    public string Reasoning => string.Concat(Updates.Select(u => u.Reasoning));

    public CompletionResult Result => Updates[^1].Result!;

    /// <summary>Whether it ended on the way to <paramref name="text"/>.</summary>
    public bool IsBeginningOf(string text) => Text.Length < text.Length && text.StartsWith(Text, StringComparison.Ordinal);

    public static async Task<StreamedAnswer> ReadAsync(IAsyncEnumerable<CompletionUpdate> updates, CancellationToken cancellationToken = default)
    {
        var all = new List<CompletionUpdate>();
        await foreach (var update in updates.WithCancellation(cancellationToken))
        {
            all.Add(update);
        }

        return new(all);
    }
}
