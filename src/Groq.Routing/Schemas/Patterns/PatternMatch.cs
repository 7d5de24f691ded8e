using System.Buffers;
using System.Text;

namespace Groq.Routing;

/// <summary>Matches a compiled regular expression: every way through it is followed at once, one character at a time, so that no text takes more than steps × length.</summary>
internal readonly ref struct PatternMatch(PatternStep[] steps, ReadOnlySpan<byte> text, SchemaRun run)
{
    private readonly PatternStep[] _steps = steps;
    private readonly ReadOnlySpan<byte> _text = text;

    /// <summary>Whether it matches from a position on, or from a later one.</summary>
    public bool IsMatch(int start, bool anchored)
    {
        var count = _steps.Length;
        var pool = ArrayPool<int>.Shared.Rent((count * 4) + 1);
        Array.Clear(pool, 0, count);
        var ways = new Ways
        {
            Seen = pool.AsSpan(0, count),
            Now = pool.AsSpan(count, count),
            Next = pool.AsSpan(count * 2, count),
            Stack = pool.AsSpan(count * 3, count + 1),
        };
        var matches = IsMatch(ref ways, start, anchored);
        ArrayPool<int>.Shared.Return(pool);
        return matches;
    }

    private bool IsMatch(ref Ways ways, int start, bool anchored)
    {
        var startsOnce = anchored || _steps[0].Code == PatternCode.AtStart;
        for (var at = start; ; )
        {
            if (at == start || !startsOnce)
            {
                if (Follow(ref ways, 0, at))
                {
                    return true;
                }
            }

            if (at >= _text.Length || (ways.Count == 0 && startsOnce) || !run.Spend(1 + (ways.Count / 4)))
            {
                return false;
            }

            Rune.DecodeFromUtf8(_text[at..], out var character, out var length);
            at += length;
            if (Step(ref ways, character, at))
            {
                return true;
            }
        }
    }

    // Takes a character on every way that can.
    private bool Step(ref Ways ways, Rune character, int after)
    {
        var count = ways.Count;
        var now = ways.Now;
        ways.Now = ways.Next;
        ways.Next = now;
        ways.Count = 0;
        ways.Generation++;
        for (var i = 0; i < count; i++)
        {
            if (_steps[now[i]].Set!.Contains(character) && Follow(ref ways, now[i] + 1, after))
            {
                return true;
            }
        }

        return false;
    }

    // Goes on from a step without taking a character, as far as that leads; true at a match.
    private bool Follow(ref Ways ways, int step, int at)
    {
        var open = 0;
        ways.Stack[open++] = step;
        while (open > 0)
        {
            step = ways.Stack[--open];
            if (ways.Seen[step] == ways.Generation + 1)
            {
                continue;
            }

            ways.Seen[step] = ways.Generation + 1;
            ref readonly var what = ref _steps[step];
            switch (what.Code)
            {
                case PatternCode.Match:
                    return true;
                case PatternCode.Take:
                    ways.Now[ways.Count++] = step;
                    break;
                case PatternCode.Jump:
                    ways.Stack[open++] = what.Next;
                    break;
                case PatternCode.Split:
                    ways.Stack[open++] = what.Other;
                    ways.Stack[open++] = what.Next;
                    break;
                default:
                    if (Holds(what, at))
                    {
                        ways.Stack[open++] = step + 1;
                    }

                    break;
            }
        }

        return false;
    }

    private bool Holds(in PatternStep step, int at) => step.Code switch
    {
        PatternCode.AtStart => at == 0,
        PatternCode.AtEnd => at == _text.Length,
        PatternCode.AtWordEdge => IsWord(at - 1) != IsWord(at),
        PatternCode.InsideWord => IsWord(at - 1) == IsWord(at),
        PatternCode.Ahead => new PatternMatch(step.Ahead!, _text, run).IsMatch(at, anchored: true),
        _ => !new PatternMatch(step.Ahead!, _text, run).IsMatch(at, anchored: true),
    };

    // The word characters of ECMA-262 are one byte each.
    private bool IsWord(int at) => at >= 0 && at < _text.Length && _text[at] < 0x80 && CodePointSet.Word.Contains(new Rune(_text[at]));

    /// <summary>The ways followed at once.</summary>
    private ref struct Ways
    {
        public Span<int> Seen;
        public Span<int> Now;
        public Span<int> Next;
        public Span<int> Stack;
        public int Count;
        public int Generation;
    }
}
