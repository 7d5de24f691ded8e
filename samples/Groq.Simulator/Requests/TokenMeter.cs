using System.Text;
using System.Text.Json;

namespace Groq.Simulator;

/// <summary>Counts tokens as the options say.</summary>
internal sealed class TokenMeter(SimulatorOptions options)
{
    private readonly Func<string, int> _count = options.TokenCounter ?? EstimateTokens;

    public static int EstimateTokens(string text) => (Encoding.UTF8.GetByteCount(text) + 3) / 4;

    public int Count(string text) => text.Length == 0 ? 0 : _count(text);

    public int CountPrompt(IReadOnlyList<SimulatedMessage> messages, JsonElement? tools)
    {
        int tokens = options.TokensPerRequest + (tools is { } declared ? Count(declared.GetRawText()) : 0);
        foreach (SimulatedMessage message in messages)
        {
            tokens += options.TokensPerMessage + Count(message.Content);
        }

        return tokens;
    }

    /// <summary>The longest beginning of a text within a number of tokens, never half a surrogate pair.</summary>
    public string Cut(string text, int tokens)
    {
        int low = 0, high = text.Length;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Count(text[..middle]) <= tokens)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low > 0 && char.IsHighSurrogate(text[low - 1]) ? text[..(low - 1)] : text[..low];
    }
}
