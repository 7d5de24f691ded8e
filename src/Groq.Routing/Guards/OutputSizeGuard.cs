using System.Globalization;

namespace Groq.Routing;

/// <summary>Refuses an output without text, and one longer than <see cref="GuardOptions.MaxOutputCharacters"/>.</summary>
/// <remarks>An answer that only calls tools has no text by design and is not shown to this guard.</remarks>
internal sealed class OutputSizeGuard(Func<GuardOptions> options) : IGuard
{
    /// <summary>The rule of an output without text.</summary>
    public const string Empty = "empty";

    public string Name => GuardNames.OutputSize;

    public GuardStages Stages => GuardStages.Output;

    public int? StreamWindow(CompletionRequest request) => 0;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input.Text));

    private GuardVerdict Inspect(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return GuardVerdict.Block(Empty, "The output is empty.");
        }

        int most = options().MaxOutputCharacters;
        return text.Length <= most
            ? GuardVerdict.Allow
            : GuardVerdict.Block("too-long", string.Create(
                CultureInfo.InvariantCulture,
                $"The output has {text.Length:N0} characters; Groq:Guards:MaxOutputCharacters allows {most:N0}."));
    }
}
