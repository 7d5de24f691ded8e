using System.Buffers;
using System.Text;

namespace Groq.Routing;

/// <summary>Writes a text in the form the rules are written in: lower case outside ASCII, no marks, no invisible characters, look-alike letters as what they look like.</summary>
internal static class Folder
{
    /// <summary>Folds <paramref name="text"/>.</summary>
    /// <param name="text">The text. Lone surrogates become spaces.</param>
    /// <param name="folded">Takes the folded text.</param>
    /// <param name="hidden">Takes what invisible characters spell: tag characters, bytes in variation selectors.</param>
    public static void Fold(in SourceText text, TextView folded, TextView hidden)
    {
        var isLatin = IsMostlyLatin(text.Text);
        var word = default(WordScripts);
        for (var i = 0; i < text.Text.Length; i++)
        {
            var character = text.Text[i];
            var source = text.SourceOf(i);
            if (character < 0x80)
            {
                word.Add(character, folded, isLatin);
                folded.Append(character, source);
            }
            else if (char.IsSurrogate(character))
            {
                var isPair = Rune.DecodeFromUtf16(text.Text[i..], out var rune, out _) == OperationStatus.Done;
                AddFolded(isPair ? FoldTable.Fold(rune.Value) : ' ', source, folded, ref word, isLatin);
                HiddenText.Add(isPair ? rune.Value : 0, source, hidden);
                i += isPair ? 1 : 0;
            }
            else if (FoldTable.Ligature(character) is { } letters)
            {
                foreach (var letter in letters)
                {
                    AddFolded(letter, source, folded, ref word, isLatin);
                }
            }
            else
            {
                HiddenText.Add(character, source, hidden);
                AddFolded(FoldTable.Fold(character), source, folded, ref word, isLatin);
            }
        }

        word.End(folded, isLatin);
    }

    private static void AddFolded(char character, int source, TextView folded, ref WordScripts word, bool isLatin)
    {
        if (character != FoldTable.Dropped)
        {
            word.Add(character, folded, isLatin);
            folded.Append(character, source);
        }
    }

    private static bool IsMostlyLatin(ReadOnlySpan<char> text)
    {
        var balance = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiLetter(character))
            {
                balance++;
            }
            else if (character >= '\u0370' && LookAlikes.LatinOf(char.ToLowerInvariant(character)) == '\0' && char.IsLetter(character))
            {
                balance--;
            }
        }

        return balance > 0;
    }
}
