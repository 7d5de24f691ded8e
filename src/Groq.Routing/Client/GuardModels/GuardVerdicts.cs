using System.Globalization;

namespace Groq.Routing;

/// <summary>Reads the answers of guard models. Anything but a verdict is none: it has not said "safe".</summary>
internal static class GuardVerdicts
{
    /// <summary>Groq reserves what may be written: enough for any verdict, little enough to leave the guard's tokens per minute alone.</summary>
    public const int MaxTokens = 64;

    /// <summary>A probability.</summary>
    public static double? ReadScore(string? content, string? finishReason)
    {
        // A number that was cut off is another number: "0.9" may have become "0".
        if (finishReason == "length")
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(content, Style, CultureInfo.InvariantCulture, out var probability) && probability is >= 0 and <= 1 ? probability : null;
    }

    /// <summary>"safe", or "unsafe" and the categories on the next line.</summary>
    public static GroqContentVerdict? ReadCategories(string? content)
    {
        var lines = (content ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines switch
        {
            ["safe"] => new GroqContentVerdict(true, []),
            ["unsafe"] => new GroqContentVerdict(false, []),
            ["unsafe", var list] when list.Split(',', StringSplitOptions.TrimEntries) is var categories && categories.All(GuardPolicy.IsCode) =>
                new GroqContentVerdict(false, categories),
            _ => null,
        };
    }
}
