using System.Buffers;

namespace Groq.Routing;

/// <summary>Markup with which chat templates set off the roles. In a user's text it can only be there to forge a turn.</summary>
internal static class RoleMarkup
{
    private const string Heading = "### System:";

    private static readonly SearchValues<string> Tokens = SearchValues.Create(
        ["<|im_start|>", "<|im_end|>", "<|system|>", "<|start_header_id|>", "<|eot_id|>", "<|begin_of_text|>", "<<SYS>>", "[/INST]", Heading],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="text"/> contains any.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (int index; (index = text.IndexOfAny(Tokens)) >= 0; text = text[(index + 1)..])
        {
            // A heading is one at the start of a line only.
            if (text[index] != Heading[0] || index == 0 || text[index - 1] is '\n' or '\r')
            {
                return true;
            }
        }

        return false;
    }
}
