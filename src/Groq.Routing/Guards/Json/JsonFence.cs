using System.Buffers;

namespace Groq.Routing;

/// <summary>Takes JSON out of the Markdown fence that models like to put around it.</summary>
internal static class JsonFence
{
    private const int ShortestFence = 3;

    private static readonly SearchValues<char> InfoString =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-_");

    /// <summary>The content of the fenced block that <paramref name="text"/> consists of; <see langword="null"/> when it is anything else.</summary>
    public static string? Unwrap(string text)
    {
        ReadOnlySpan<char> block = text.AsSpan().Trim();
        int fence = block.IndexOfAnyExcept('`');
        if (fence < ShortestFence || block.Length < 2 * fence || block[^fence..].ContainsAnyExcept('`'))
        {
            return null;
        }

        ReadOnlySpan<char> content = block[fence..^fence];
        int line = content.IndexOf('\n');
        if (line >= 0 && !content[..line].Trim().ContainsAnyExcept(InfoString))
        {
            content = content[line..];
        }
        else if (content.StartsWith("json", StringComparison.OrdinalIgnoreCase))
        {
            content = content["json".Length..];
        }

        return content.Trim().ToString();
    }
}
