using System.Text;

namespace Classroom.Grading;

/// <summary>A program as its interpreter sees it: a rule that looks at code must not be met by what a comment or a text says.</summary>
internal static class SourceText
{
    /// <summary>Leaves out comments and the insides of texts, line by line.</summary>
    public static string CodeOnly(string source)
    {
        var code = new StringBuilder(source.Length);
        var at = 0;
        while (at < source.Length)
        {
            var c = source[at];
            if (c == '#')
            {
                at = End(source, "\n", at);
            }
            else if (c is '"' or '\'')
            {
                var fence = new string(c, 3);
                fence = source.AsSpan(at).StartsWith(fence) ? fence : c.ToString();
                code.Append(c).Append(c);
                at = Close(source, fence, at + fence.Length);
            }
            else
            {
                code.Append(c);
                at++;
            }
        }

        return code.ToString();
    }

    private static int End(string source, string mark, int from) => source.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var end ? end : source.Length;

    private static int Close(string source, string fence, int from)
    {
        for (var at = from; at < source.Length; at++)
        {
            if (source[at] == '\\')
            {
                at++;
            }
            else if (source.AsSpan(at).StartsWith(fence))
            {
                return at + fence.Length;
            }
            else if (fence.Length == 1 && source[at] == '\n')
            {
                return at;
            }
        }

        return source.Length;
    }
}
