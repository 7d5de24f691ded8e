namespace Groq.Routing;

/// <summary>Undoes a <see cref="LetterCipher"/> over a whole text.</summary>
internal static class CipherDecoder
{
    /// <summary>Replaces the letters, or turns each word around.</summary>
    public static void DecodeWords(in SourceText text, LetterCipher cipher, TextView decoded)
    {
        if (!cipher.Reverses)
        {
            for (var i = 0; i < text.Text.Length; i++)
            {
                decoded.Append(cipher.Decipher(text.Text[i]), text.SourceOf(i));
            }

            return;
        }

        for (var i = 0; i < text.Text.Length;)
        {
            var end = i;
            while (end < text.Text.Length && !char.IsWhiteSpace(text.Text[end]))
            {
                end++;
            }

            AppendReversed(text, i, end, cipher, decoded);
            for (; end < text.Text.Length && char.IsWhiteSpace(text.Text[end]); end++)
            {
                decoded.Append(text.Text[end], text.SourceOf(end));
            }

            i = end;
        }
    }

    /// <summary>Turns the whole text around.</summary>
    public static void Reverse(in SourceText text, LetterCipher cipher, TextView decoded) => AppendReversed(text, 0, text.Text.Length, cipher, decoded);

    private static void AppendReversed(in SourceText text, int start, int end, LetterCipher cipher, TextView decoded)
    {
        for (var i = end - 1; i >= start; i--)
        {
            decoded.Append(cipher.Decipher(text.Text[i]), text.SourceOf(i));
        }
    }
}
