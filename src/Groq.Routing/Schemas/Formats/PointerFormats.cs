namespace Groq.Routing;

/// <summary><c>json-pointer</c> and <c>relative-json-pointer</c>.</summary>
internal static class PointerFormats
{
    public static bool IsPointer(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && text[0] != '/')
        {
            return false;
        }

        for (int tilde; (tilde = text.IndexOf((byte)'~')) >= 0; text = text[(tilde + 1)..])
        {
            if (tilde + 1 == text.Length || text[tilde + 1] is not ((byte)'0' or (byte)'1'))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsRelativePointer(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var steps = end < 0 ? text : text[..end];
        return steps.Length > 0 && (steps.Length == 1 || steps[0] != '0') && (end < 0 || text[end..] is [(byte)'#'] || IsPointer(text[end..]));
    }
}
