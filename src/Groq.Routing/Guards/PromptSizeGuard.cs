using System.Globalization;

namespace Groq.Routing;

/// <summary>Refuses a prompt that says nothing, and any text longer than <see cref="GuardOptions.MaxPromptCharacters"/>.</summary>
internal sealed class PromptSizeGuard(Func<GuardOptions> options) : IGuard
{
    public string Name => GuardNames.PromptSize;

    public GuardStages Stages => GuardStages.Prompt;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input));

    private GuardVerdict Inspect(GuardInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Text))
        {
            // After earlier turns an empty prompt can mean "go on", and a tool may well answer nothing.
            bool alone = input.Request.Messages is not { Count: > 0 } && input.Text == input.Request.Prompt;
            return alone ? GuardVerdict.Block("empty", "The prompt is empty.") : GuardVerdict.Allow;
        }

        int most = options().MaxPromptCharacters;
        return input.Text.Length <= most
            ? GuardVerdict.Allow
            : GuardVerdict.Block("too-long", string.Create(
                CultureInfo.InvariantCulture,
                $"The prompt has {input.Text.Length:N0} characters; Groq:Guards:MaxPromptCharacters allows {most:N0}."));
    }
}
