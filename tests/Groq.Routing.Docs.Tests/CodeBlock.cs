namespace Groq.Routing.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, relative to the repository.</param>
/// <param name="Line">The number of its first line of code.</param>
/// <param name="Language">What the fence says.</param>
/// <param name="Code">The text between the fences.</param>
internal sealed record CodeBlock(string Page, int Line, string Language, string Code)
{
    private const string Fence = "```";

    /// <summary>Every block of every page in one language.</summary>
    public static IEnumerable<CodeBlock> In(string language) =>
        Repository.Pages.SelectMany(page => Read(page, Repository.Read(page))).Where(block => block.Language == language);

    public static IEnumerable<CodeBlock> Read(string page, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var first = i + 1;
            var language = lines[i][Fence.Length..].Trim();
            do
            {
                i++;
            }
            while (i < lines.Count && lines[i] != Fence);

            yield return i < lines.Count
                ? new(page, first + 1, language, string.Join('\n', lines.Skip(first).Take(i - first)) + "\n")
                : throw new FormatException($"{page}({first}): the block has no end.");
        }
    }

    public override string ToString() => $"{Page}({Line})";
}
