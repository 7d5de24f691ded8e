namespace Groq.Routing;

/// <summary>Reads a class of characters: <c>[a-z_]</c>. A dash next to a class such as <c>\d</c> stands for itself.</summary>
internal sealed class PatternClass(PatternParser parser)
{
    private readonly List<CodePointSet> _sets = [];
    private readonly List<(int First, int Last)> _ranges = [];

    /// <summary>Reads it after its bracket.</summary>
    public CodePointSet Read()
    {
        var negative = parser.Follows("^");
        while (!parser.Ended && !parser.Sees(']'))
        {
            ReadRange();
        }

        if (!parser.Follows("]"))
        {
            parser.Fail("has a class of characters without end");
        }

        var set = CodePointSet.Union(_sets.Append(CodePointSet.Of([.. _ranges])));
        return negative ? set.Not() : set;
    }

    private void ReadRange()
    {
        if (Atom() is not { } first)
        {
            return;
        }

        if (!parser.Sees('-'))
        {
            _ranges.Add((first, first));
            return;
        }

        parser.Follows("-");
        if (parser.Ended || parser.Sees(']'))
        {
            _ranges.Add((first, first));
            _ranges.Add(('-', '-'));
            return;
        }

        if (Atom() is not { } last)
        {
            _ranges.Add((first, first));
            _ranges.Add(('-', '-'));
            return;
        }

        if (last < first)
        {
            parser.Fail("has a range of characters out of order");
        }

        _ranges.Add((first, Math.Max(first, last)));
    }

    // A single character; a class within the class goes to the sets.
    private int? Atom()
    {
        if (!parser.Sees('\\'))
        {
            return parser.Character();
        }

        var set = parser.Escape(inClass: true);
        if (set.Single is { } single)
        {
            return single;
        }

        _sets.Add(set);
        return null;
    }
}
