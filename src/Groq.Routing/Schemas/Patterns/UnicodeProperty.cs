using System.Collections.Frozen;
using System.Globalization;

namespace Groq.Routing;

/// <summary>The Unicode properties that <c>\p{…}</c> can name here: general categories, by their short and long names, and <c>Any</c> and <c>ASCII</c>.</summary>
internal static class UnicodeProperty
{
    // Short name, other names, and the categories it stands for.
    private const string Categories = """
        Lu Uppercase_Letter = UppercaseLetter
        Ll Lowercase_Letter = LowercaseLetter
        Lt Titlecase_Letter = TitlecaseLetter
        LC Cased_Letter = UppercaseLetter LowercaseLetter TitlecaseLetter
        Lm Modifier_Letter = ModifierLetter
        Lo Other_Letter = OtherLetter
        L Letter = UppercaseLetter LowercaseLetter TitlecaseLetter ModifierLetter OtherLetter
        Mn Nonspacing_Mark = NonSpacingMark
        Mc Spacing_Mark = SpacingCombiningMark
        Me Enclosing_Mark = EnclosingMark
        M Mark Combining_Mark = NonSpacingMark SpacingCombiningMark EnclosingMark
        Nd Decimal_Number digit = DecimalDigitNumber
        Nl Letter_Number = LetterNumber
        No Other_Number = OtherNumber
        N Number = DecimalDigitNumber LetterNumber OtherNumber
        Pc Connector_Punctuation = ConnectorPunctuation
        Pd Dash_Punctuation = DashPunctuation
        Ps Open_Punctuation = OpenPunctuation
        Pe Close_Punctuation = ClosePunctuation
        Pi Initial_Punctuation = InitialQuotePunctuation
        Pf Final_Punctuation = FinalQuotePunctuation
        Po Other_Punctuation = OtherPunctuation
        P Punctuation punct = ConnectorPunctuation DashPunctuation OpenPunctuation ClosePunctuation InitialQuotePunctuation FinalQuotePunctuation OtherPunctuation
        Sm Math_Symbol = MathSymbol
        Sc Currency_Symbol = CurrencySymbol
        Sk Modifier_Symbol = ModifierSymbol
        So Other_Symbol = OtherSymbol
        S Symbol = MathSymbol CurrencySymbol ModifierSymbol OtherSymbol
        Zs Space_Separator = SpaceSeparator
        Zl Line_Separator = LineSeparator
        Zp Paragraph_Separator = ParagraphSeparator
        Z Separator = SpaceSeparator LineSeparator ParagraphSeparator
        Cc Control cntrl = Control
        Cf Format = Format
        Cs Surrogate = Surrogate
        Co Private_Use = PrivateUse
        Cn Unassigned = OtherNotAssigned
        C Other = Control Format Surrogate PrivateUse OtherNotAssigned
        """;

    private static readonly FrozenDictionary<string, UnicodeCategory[]> ByName = Categories.Split('\n')
        .Select(line => line.Trim().Split(" = "))
        .SelectMany(parts => parts[0].Split(' ').Select(name => (Name: name, Values: parts[1].Split(' ').Select(Enum.Parse<UnicodeCategory>).ToArray())))
        .ToFrozenDictionary(c => c.Name, c => c.Values, StringComparer.Ordinal);

    /// <summary>The characters that have a property; <see langword="null"/> for one that is not known.</summary>
    public static CodePointSet? Find(string name)
    {
        if (name == "Any")
        {
            return CodePointSet.Any;
        }

        if (name == "ASCII")
        {
            return CodePointSet.Of((0, 0x7F));
        }

        var mark = name.IndexOf('=', StringComparison.Ordinal);
        if (mark >= 0 && name[..mark] is not ("General_Category" or "gc"))
        {
            return null;
        }

        return ByName.TryGetValue(name[(mark + 1)..], out var categories)
            ? CodePointSet.Where(c => Array.IndexOf(categories, CharUnicodeInfo.GetUnicodeCategory(c)) >= 0)
            : null;
    }
}
