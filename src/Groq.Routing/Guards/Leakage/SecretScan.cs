using System.Buffers;

namespace Groq.Routing;

/// <summary>Finds credentials in a text by their documented shapes, in time linear in its length and without allocating.</summary>
/// <remarks>Two searches pass over the text: one for long runs of the characters keys are made of, one for the words that announce a secret.</remarks>
internal static class SecretScan
{
    // Shorter than the shortest key with its prefix.
    private const int LeastRun = 16;

    private static readonly SearchValues<char> RunCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    /// <summary>The rule of the first secret in <paramref name="text"/>; <see langword="null"/> when there is none.</summary>
    public static string? Find(ReadOnlySpan<char> text) => FindInRuns(text) ?? AnnouncedSecrets.Find(text);

    private static string? FindInRuns(ReadOnlySpan<char> text)
    {
        // A run that is long enough covers one of the characters looked at.
        for (var probe = LeastRun - 1; probe < text.Length; probe += LeastRun)
        {
            if (!RunCharacters.Contains(text[probe]))
            {
                continue;
            }

            var start = probe;
            while (start > 0 && RunCharacters.Contains(text[start - 1]))
            {
                start--;
            }

            var length = text[probe..].IndexOfAnyExcept(RunCharacters);
            var end = length < 0 ? text.Length : probe + length;
            if (end - start >= LeastRun && FindInRun(text[start..end], escaped: start > 0 && text[start - 1] == '\\') is { } rule)
            {
                return rule;
            }

            probe = end;
        }

        return null;
    }

    private static string? FindInRun(ReadOnlySpan<char> run, bool escaped)
    {
        // In JSON the letter after a backslash belongs to it: "\ngsk_…".
        var canStart = true;
        for (var i = escaped ? 1 : 0; i <= run.Length - LeastRun; i++)
        {
            if (canStart && (KeyShapes.Match(run[i..]) ?? (JsonWebToken.Starts(run[i..]) ? JsonWebToken.Rule : null)) is { } rule)
            {
                return rule;
            }

            canStart = run[i] is '-' or '_' or '.';
        }

        return null;
    }
}
