using System.Globalization;
using System.Text;

namespace Groq.Routing;

/// <summary>Parses a regular expression as ECMA-262 writes it with the flag <c>u</c>, which JSON Schema asks for.</summary>
/// <remarks>
/// More lenient than the flag where nothing is in doubt: punctuation may be escaped, and a brace that begins no quantifier stands for itself.
/// What cannot be matched in linear time (back-references) or is not offered (lookbehind, Unicode scripts) is a problem that is named.
/// </remarks>
internal sealed class PatternParser(string text)
{
    private const int MostNesting = 64;

    private int _at;
    private int _nesting;

    /// <summary>Why the text is no regular expression that can be used, as the end of a sentence.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether the problem is no mistake of the text but a limit of ours.</summary>
    public bool IsLimit { get; private set; }

    private bool AtEnd => _at >= text.Length || Problem is not null;

    private char Here => text[_at];

    public PatternNode Parse()
    {
        var node = Choice();
        if (!AtEnd)
        {
            Fail("closes a group that is not open");
        }

        return node;
    }

    private PatternNode Choice()
    {
        var parts = new List<PatternNode> { Sequence() };
        while (!AtEnd && Here == '|')
        {
            _at++;
            parts.Add(Sequence());
        }

        return PatternNode.Choice(parts);
    }

    private PatternNode Sequence()
    {
        var parts = new List<PatternNode>();
        while (!AtEnd && Here is not ('|' or ')'))
        {
            parts.Add(Term());
        }

        return PatternNode.Sequence(parts);
    }

    private PatternNode Term()
    {
        switch (Here)
        {
            case '^':
                _at++;
                return PatternNode.Assert(PatternCode.AtStart);
            case '$':
                _at++;
                return PatternNode.Assert(PatternCode.AtEnd);
            case '\\' when Follows("\\b"):
                return PatternNode.Assert(PatternCode.AtWordEdge);
            case '\\' when Follows("\\B"):
                return PatternNode.Assert(PatternCode.InsideWord);
            case '(' when Follows("(?="):
                return PatternNode.Look(Group(), negative: false);
            case '(' when Follows("(?!"):
                return PatternNode.Look(Group(), negative: true);
            case '(' when Follows("(?<=") || Follows("(?<!"):
                return Limit("looks behind, which is not supported");
            case '(':
                return Quantified(Captured());
            case '[':
                _at++;
                return Quantified(PatternNode.Character(new PatternClass(this).Read()));
            case '*' or '+' or '?':
                return Fail("repeats nothing");
            case '.':
                _at++;
                return Quantified(PatternNode.Character(CodePointSet.NotLineEnd));
            case '\\':
                return Quantified(PatternNode.Character(Escape()));
            default:
                return Quantified(PatternNode.Character(Single(Character())));
        }
    }

    private PatternNode Captured()
    {
        _at++;
        if (Follows("?:") || !Follows("?"))
        {
            return Group();
        }

        // What a group is called is of no use where nothing can refer to it.
        var end = text.IndexOf('>', _at);
        if (!Follows("<") || end <= _at || !text[_at..end].All(c => char.IsLetterOrDigit(c) || c is '_' or '$'))
        {
            return Fail("has a group that begins in a way that is not known");
        }

        _at = end + 1;
        return Group();
    }

    private PatternNode Group()
    {
        if (++_nesting > MostNesting)
        {
            return Limit("nests too deep");
        }

        var node = Choice();
        _nesting--;
        if (AtEnd)
        {
            return Fail("has a group without end");
        }

        _at++;
        return node;
    }

    private PatternNode Quantified(PatternNode node)
    {
        if (AtEnd || !TryQuantifier(out var least, out var most))
        {
            return node;
        }

        // How much is taken first makes no difference to whether it matches.
        _ = Follows("?");
        if (most < least)
        {
            return Fail("has a quantifier out of order");
        }

        return !AtEnd && Here is '*' or '+' or '?' ? Fail("repeats nothing") : PatternNode.Repeat(node, least, most);
    }

    private bool TryQuantifier(out int least, out int? most)
    {
        (least, most) = Here switch
        {
            '*' => (0, null),
            '+' => (1, null),
            '?' => (0, 1),
            _ => (0, (int?)null),
        };
        if (Here is '*' or '+' or '?')
        {
            _at++;
            return true;
        }

        var end = Here == '{' ? text.IndexOf('}', _at) : -1;
        if (end < 0 || text[(_at + 1)..end].Split(',') is not { Length: 1 or 2 } bounds || !TryNumber(bounds[0], out least))
        {
            return false;
        }

        most = bounds.Length == 1 ? least : null;
        if (bounds.Length == 2 && bounds[1].Length > 0)
        {
            if (!TryNumber(bounds[1], out var bound))
            {
                return false;
            }

            most = bound;
        }

        _at = end + 1;
        return true;
    }

    private static bool TryNumber(string digits, out int number)
    {
        number = 0;
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }

        // Any more is too many in any case.
        number = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Math.Min(value, PatternProgram.MostSteps) : PatternProgram.MostSteps;
        return true;
    }

    /// <summary>The characters an escape stands for. <see cref="Problem"/> says when there are none.</summary>
    internal CodePointSet Escape(bool inClass = false)
    {
        _at++;
        if (AtEnd)
        {
            Fail("ends in the middle of an escape");
            return CodePointSet.Any;
        }

        var c = text[_at++];
        switch (c)
        {
            case 'd':
                return CodePointSet.Digits;
            case 'D':
                return CodePointSet.Digits.Not();
            case 's':
                return CodePointSet.Space;
            case 'S':
                return CodePointSet.Space.Not();
            case 'w':
                return CodePointSet.Word;
            case 'W':
                return CodePointSet.Word.Not();
            case 'p':
                return Property();
            case 'P':
                return Property().Not();
            case 't':
                return Single('\t');
            case 'n':
                return Single('\n');
            case 'v':
                return Single('\v');
            case 'f':
                return Single('\f');
            case 'r':
                return Single('\r');
            case 'b' when inClass:
                return Single('\b');
            case '0' when AtEnd || !char.IsAsciiDigit(Here):
                return Single('\0');
            case 'c' when !AtEnd && char.IsAsciiLetter(Here):
                return Single(text[_at++] % 32);
            case 'x' when TryHex(2, out var value):
                return Single(value);
            case 'u' when TryUnicode(out var value):
                return Single(value);
            case 'k' or (>= '1' and <= '9'):
                Limit("refers back to a group, which cannot be matched in linear time");
                return CodePointSet.Any;
            default:
                if (char.IsAsciiLetterOrDigit(c))
                {
                    Fail($"has the escape \\{c}, which means nothing");
                }

                _at--;
                return Single(Character());
        }
    }

    /// <summary>The next character as it is.</summary>
    internal int Character()
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(_at), out var character, out var length) != System.Buffers.OperationStatus.Done)
        {
            Fail("has an unpaired surrogate");
        }

        _at += length;
        return character.Value;
    }

    /// <summary>Steps over what is expected; false when something else is there.</summary>
    internal bool Follows(string expected)
    {
        if (string.CompareOrdinal(text, _at, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        _at += expected.Length;
        return true;
    }

    /// <summary>Whether the next character is this one.</summary>
    internal bool Sees(char expected) => !AtEnd && Here == expected;

    internal bool Ended => AtEnd;

    internal PatternNode Fail(string problem)
    {
        Problem ??= problem;
        return PatternNode.Empty;
    }

    private static CodePointSet Single(int character) => CodePointSet.Of((character, character));

    private PatternNode Limit(string problem)
    {
        IsLimit |= Problem is null;
        return Fail(problem);
    }

    private CodePointSet Property()
    {
        var end = text.IndexOf('}', Math.Min(_at, text.Length));
        if (!Follows("{") || end < 0)
        {
            Fail("has a \\p without a property in braces");
            return CodePointSet.Any;
        }

        var name = text[_at..end];
        _at = end + 1;
        if (UnicodeProperty.Find(name) is { } set)
        {
            return set;
        }

        Limit($"names the Unicode property '{name}', which is not known here");
        return CodePointSet.Any;
    }

    private bool TryUnicode(out int value)
    {
        if (Follows("{"))
        {
            var end = text.IndexOf('}', _at);
            return end > _at && end - _at <= 8 && TryHex(end - _at, out value) && Follows("}") && value <= 0x10FFFF || Never(out value);
        }

        if (!TryHex(4, out value))
        {
            return false;
        }

        // Two halves of a pair are one character.
        var after = _at;
        if (char.IsHighSurrogate((char)value) && Follows("\\u") && TryHex(4, out var low) && char.IsLowSurrogate((char)low))
        {
            value = char.ConvertToUtf32((char)value, (char)low);
        }
        else
        {
            _at = after;
        }

        return true;
    }

    private bool TryHex(int digits, out int value)
    {
        value = 0;
        if (_at + digits > text.Length || !int.TryParse(text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        _at += digits;
        return true;
    }

    private static bool Never(out int value)
    {
        value = 0;
        return false;
    }
}
