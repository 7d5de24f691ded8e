using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <summary>How far a reader has got in an answer.</summary>
internal struct AnswerPosition
{
    private Offsets _offsets;

    /// <summary>The part it is in.</summary>
    public int Part { get; set; }

    /// <summary>What was read of each kind.</summary>
    public int this[AnswerPartKind kind]
    {
        readonly get => _offsets[(int)kind];
        set => _offsets[(int)kind] = value;
    }

    [InlineArray(3)]
    private struct Offsets
    {
        private int _first;
    }
}
