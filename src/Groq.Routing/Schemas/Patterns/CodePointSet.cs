using System.Text;

namespace Groq.Routing;

/// <summary>A set of Unicode characters, by code point.</summary>
internal sealed class CodePointSet
{
    private const int Last = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;

    private readonly (int First, int Last)[] _ranges;
    private readonly ulong _low;
    private readonly ulong _high;

    private CodePointSet((int First, int Last)[] ranges)
    {
        _ranges = ranges;
        for (var c = 0; c < 64; c++)
        {
            _low |= Search(c) ? 1UL << c : 0;
            _high |= Search(c + 64) ? 1UL << c : 0;
        }
    }

    /// <summary>Every character.</summary>
    public static CodePointSet Any { get; } = Of((0, Last));

    /// <summary><c>.</c>: all but what ends a line.</summary>
    public static CodePointSet NotLineEnd { get; } = Of(('\n', '\n'), ('\r', '\r'), ('\u2028', '\u2029')).Not();

    /// <summary><c>\d</c>.</summary>
    public static CodePointSet Digits { get; } = Of(('0', '9'));

    /// <summary><c>\w</c>.</summary>
    public static CodePointSet Word { get; } = Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary><c>\s</c>, as ECMA-262 lists it.</summary>
    public static CodePointSet Space { get; } = Of(
        ('\t', '\r'), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    /// <summary>The only character in it; <see langword="null"/> when there are more, or none.</summary>
    public int? Single => _ranges is [var only] && only.First == only.Last ? only.First : null;

    public static CodePointSet Of(params (int First, int Last)[] ranges) => new(Merge(ranges));

    /// <summary>Everything in any of the sets.</summary>
    public static CodePointSet Union(IEnumerable<CodePointSet> sets) => Of([.. sets.SelectMany(s => s._ranges)]);

    /// <summary>The characters that a condition holds for.</summary>
    public static CodePointSet Where(Func<int, bool> condition)
    {
        var ranges = new List<(int, int)>();
        for (var c = 0; c <= Last; c++)
        {
            var first = c;
            while (c <= Last && condition(c))
            {
                c++;
            }

            if (c > first)
            {
                ranges.Add((first, c - 1));
            }
        }

        return Of([.. ranges]);
    }

    /// <summary>Everything else. Surrogates are no characters and in no text that is checked.</summary>
    public CodePointSet Not()
    {
        var rest = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in Merge([.. _ranges, (FirstSurrogate, LastSurrogate)]))
        {
            if (first > next)
            {
                rest.Add((next, first - 1));
            }

            next = last + 1;
        }

        if (next <= Last)
        {
            rest.Add((next, Last));
        }

        return Of([.. rest]);
    }

    public bool Contains(Rune character)
    {
        var c = character.Value;
        return c < 64 ? (_low >> c & 1) != 0 : c < 128 ? (_high >> (c - 64) & 1) != 0 : Search(c);
    }

    private bool Search(int c)
    {
        int low = 0, high = _ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (c < _ranges[middle].First)
            {
                high = middle - 1;
            }
            else if (c > _ranges[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private static (int First, int Last)[] Merge((int First, int Last)[] ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var (first, last) in ranges.OrderBy(r => r.First))
        {
            if (merged.Count > 0 && first <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return [.. merged];
    }
}
