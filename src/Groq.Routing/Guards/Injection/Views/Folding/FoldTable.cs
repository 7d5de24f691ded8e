namespace Groq.Routing;

/// <summary>What a character outside ASCII is written for: compatibility forms, letters with marks, small capitals, letters in circles and squares.</summary>
/// <remarks>
/// The runs are the compatibility decompositions of Unicode 16 that end in one ASCII letter or digit, completed by letters that have none but look like one.
/// The framework's own normalisation is not used: it does nothing under invariant globalization and throws on a lone surrogate.
/// </remarks>
internal static class FoldTable
{
    /// <summary>A character that is left out: invisible, or a mark on the letter before.</summary>
    public const char Dropped = '\uFFFF';

    private const int Covered = 0x3000;

    // Where a run starts, and what its characters stand for; a question mark is left as it is.
    private static readonly (int Start, string Letters)[] Runs =
    [
        (0xAA, "a"),
        (0xB2, "23?????1o?????aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"),
        (0x100, "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllllllllnnnnnn?nnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"),
        (0x180, "bbbb??occdddd?eeeffg??iikkl?mnnooo??ppr????ttttuuuvyyzz"),
        (0x1C5, "d??l??n"),
        (0x1CD, "aaiioouuuuuuuuuueaaaa??ggggkkoooo??j?d?gg??nnaa??ooaaaaeeeeiiiioooorrrruuuusstt??hhnd??zzaaeeooooooooyylntj"),
        (0x23A, "accltsz??buveejjqqrryy"),
        (0x250, "aaabocddeeeeeeejggg??hhhiiilll?mmmnnno???rrrrrrrrrs?j??ttuuvvwyyzz"),
        (0x299, "beghjklq"),
        (0x2AE, "hh"),
        (0x2B0, "hhjrrrrwy"),
        (0x2E1, "lsx"),
        (0x1D00, "a??bcddeeijklmnooooo?uooprrtuuumvwz"),
        (0x1D2C, "a?bbdeeghijklmnno?prtuwaa??bde?eegikm?ooooptuumv"),
        (0x1D62, "iruv"),
        (0x1D6C, "bdfmnprrstzg?g?iipuu"),
        (0x1D80, "bdfgklmnprs?vxzaadeeeeio?u??cc?efjghi?iijlllmmnnno?s?tu?uvvzzz"),
        (0x1E00, "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasss"),
        (0x1EA0, "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy????yy"),
        (0x2070, "0i??456789?????n0123456789"),
        (0x2090, "aeox?hklmnpst"),
        (0x2102, "c"),
        (0x210A, "ghhhhhiill?n???pqrrr"),
        (0x2124, "z???z?kabceeeffmo????i"),
        (0x2145, "ddeij????f"),
        (0x2160, "i???v????x??lcdmi???v????x??lcdm????c"),
        (0x2460, "123456789"),
        (0x2474, "123456789"),
        (0x2488, "123456789"),
        (0x249C, "abcdefghijklmnopqrstuvwxyz"),
        (0x24B6, "abcdefghijklmnopqrstuvwxyz"),
        (0x24D0, "abcdefghijklmnopqrstuvwxyz0"),
        (0x24F5, "123456789?0"),
        (0x2776, "123456789?123456789?123456789"),
        (0x2C60, "lllprathhkkzzamaavwwvhh?eroejvsz"),
    ];

    // What is not seen, or is only seen as a mark on another letter. Marks of scripts that need them (Indic, Thai) stay.
    private static readonly (int First, int Last)[] Invisible =
    [
        (0xAD, 0xAD), (0x300, 0x36F), (0x483, 0x489), (0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x610, 0x61A), (0x61C, 0x61C), (0x640, 0x640),
        (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC), (0x6DF, 0x6E4), (0x93C, 0x93C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180D), (0x180F, 0x180F), (0x1AB0, 0x1AFF),
        (0x1DC0, 0x1DFF), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x20D0, 0x20FF),
    ];

    private static readonly (int First, int Last)[] Spaces = [(0x85, 0x85), (0xA0, 0xA0), (0x1680, 0x1680), (0x180E, 0x180E), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F)];

    // Pairs: as it is written, and the form the rules are written in.
    private const string Pairs =
        "\u2018'\u2019'\u201A'\u201B'\u201C\"\u201D\"\u201E\"\u201F\"\u00AB\"\u00BB\"\u2039'\u203A'\u2032'\u2033\"\u0060`\u00B4'\u02BC'"
        + "\u2010-\u2011-\u2012-\u2013-\u2014-\u2015-\u2212-\u2026.\u2024.\u2022*\u2044/\u2215/\u00A6|\u2223|"
        + "\u0451\u0435\u0401\u0435\u045D\u0438\u0439\u0439"
        + "\u0623\u0627\u0625\u0627\u0622\u0627\u0671\u0627\u0649\u064A\u06CC\u064A\u06A9\u0643\u0629\u0647\u06C1\u0647"
        + "\u2801a\u2803b\u2809c\u2819d\u2811e\u280Bf\u281Bg\u2813h\u280Ai\u281Aj\u2805k\u2807l\u280Dm\u281Dn\u2815o\u280Fp\u281Fq\u2817r\u280Es\u281Et\u2825u\u2827v\u283Aw\u282Dx\u283Dy\u2835z\u2800 "
        + "\u03C2\u03C3\u0901\u0902\u03AC\u03B1\u03AD\u03B5\u03AE\u03B7\u03AF\u03B9\u03CC\u03BF\u03CD\u03C5\u03CE\u03C9";

    private static readonly char[] Folded = Create();

    /// <summary>What <paramref name="character"/> is read as; itself when nothing is known of it.</summary>
    public static char Fold(char character)
    {
        if (character < Covered)
        {
            return Folded[character];
        }

        return character switch
        {
            '\u3000' or '\u3164' or '\uFFA0' => ' ',
            '\u3001' => ',',
            >= '\u3008' and <= '\u3011' => '"',
            >= '\uA4D0' and <= '\uA4F4' => Lisu[character - '\uA4D0'],
            '\uA730' => 'f',
            '\uA731' => 's',
            >= '\uFE00' and <= '\uFE0F' or >= '\uFE20' and <= '\uFE2F' or '\uFEFF' or >= '\uFFF9' and <= '\uFFFB' => Dropped,
            >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(character - 0xFEE0)),
            _ => char.ToLowerInvariant(character),
        };
    }

    /// <summary>What a character beyond U+FFFF is read as; <see cref="Dropped"/> when it is not seen, a space when it is no letter.</summary>
    public static char Fold(int codePoint) => codePoint switch
    {
        >= 0x1D400 and < 0x1D6A4 => (char)('a' + (codePoint - 0x1D400) % 26),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + (codePoint - 0x1D7CE) % 10),
        >= 0x1F110 and < 0x1F12A => (char)('a' + codePoint - 0x1F110),
        >= 0x1F130 and < 0x1F14A => (char)('a' + codePoint - 0x1F130),
        >= 0x1F150 and < 0x1F16A => (char)('a' + codePoint - 0x1F150),
        >= 0x1F170 and < 0x1F18A => (char)('a' + codePoint - 0x1F170),
        >= 0x1F1E6 and <= 0x1F1FF => (char)('a' + codePoint - 0x1F1E6),
        >= 0xE0000 and <= 0xE0FFF or >= 0x1BCA0 and <= 0x1BCA3 or >= 0x1D173 and <= 0x1D17A => Dropped,
        _ => ' ',
    };

    /// <summary>The letters of a ligature; <see langword="null"/> if it is none.</summary>
    public static string? Ligature(char character) => character switch
    {
        '\u00C6' or '\u00E6' => "ae",
        '\u00DF' or '\u1E9E' => "ss",
        '\u0132' or '\u0133' => "ij",
        '\u0152' or '\u0153' => "oe",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };

    private const string Lisu = "bpddt?gkjc?czf?mnlsr??vhw?xye?a?ei?ou";

    private static char[] Create()
    {
        var table = new char[Covered];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = char.ToLowerInvariant((char)i);
        }

        foreach (var (start, letters) in Runs)
        {
            for (var i = 0; i < letters.Length; i++)
            {
                table[start + i] = letters[i] == '?' ? table[start + i] : letters[i];
            }
        }

        Fill(table, Invisible, Dropped);
        Fill(table, Spaces, ' ');
        for (var i = 0; i < Pairs.Length; i += 2)
        {
            table[Pairs[i]] = Pairs[i + 1];
        }

        return table;
    }

    private static void Fill(char[] table, (int First, int Last)[] ranges, char with)
    {
        foreach (var (first, last) in ranges)
        {
            table.AsSpan(first, last - first + 1).Fill(with);
        }
    }
}
