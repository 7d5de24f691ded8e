namespace Groq.Routing.Tests.Streaming;

/// <summary>A guard of the host's that wants to see so much of a stream together, and counts what it is shown.</summary>
internal sealed class ForbiddenWords(int? window) : IGuard
{
    public const string Forbidden = "the forbidden words";

    public string Name => "forbidden";

    public GuardStages Stages => GuardStages.Output;

    /// <summary>What it makes of a text.</summary>
    public Func<string, GuardVerdict> Judge { get; init; } = static text =>
        text.Contains(Forbidden, StringComparison.Ordinal) ? GuardVerdict.Block("words", "It has forbidden words.") : GuardVerdict.Allow;

    /// <summary>The length of every text it was shown.</summary>
    public List<int> Seen { get; } = [];

    public int? StreamWindow(CompletionRequest request) => window;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken)
    {
        Seen.Add(input.Text.Length);
        return new(Judge(input.Text));
    }
}
