namespace Groq.Routing;

/// <summary>One validation of one value: how deep it is, how much work is left, which schema resources it went through, and what it found.</summary>
/// <remarks>
/// A value is first only judged, which stops at the first mismatch and builds no text. One that does not match is gone through again, to explain:
/// then nothing stops before <see cref="MostErrors"/>.
/// </remarks>
internal sealed class SchemaRun : IDisposable
{
    /// <summary>Most schemas within schemas. A thread's stack holds several times as many.</summary>
    public const int MaxDepth = 512;

    /// <summary>Most errors that are told.</summary>
    public const int MostErrors = 8;

    private const int BaseWork = 100_000;
    private const int WorkPerToken = 1000;
    private const int WorkPerByte = 50;
    private const int BytesPerWork = 16;

    private readonly bool _followsScope;
    private readonly List<SchemaResource>? _scope;
    private List<SchemaError>? _errors;
    private long _work;
    private int _depth;

    /// <param name="tree">The value's tree; work is bounded in proportion to it.</param>
    /// <param name="followsScope">Whether any schema refers to the dynamic scope.</param>
    /// <param name="errors">Where errors go; <see langword="null"/> to judge only.</param>
    public SchemaRun(JsonTree tree, bool followsScope, List<SchemaError>? errors = null)
    {
        _followsScope = followsScope;
        _scope = followsScope ? [] : null;
        _errors = errors;
        _work = BaseWork + ((long)WorkPerToken * tree.Count) + ((long)WorkPerByte * tree.Length);
    }

    /// <summary>Marks of evaluated children.</summary>
    public EvaluatedMarks Marks;

    /// <summary>Why the validation was given up; <see langword="null"/> when it was not.</summary>
    public string? Overrun { get; private set; }

    /// <summary>Whether errors are wanted: then a mismatch stops nothing.</summary>
    public bool Explains => _errors is not null;

    /// <summary>The schema resources gone through, outermost first.</summary>
    public IReadOnlyList<SchemaResource> Scope => _scope ?? [];

    /// <summary>Whether a value matches a schema.</summary>
    /// <param name="node">The schema.</param>
    /// <param name="value">The value.</param>
    /// <param name="marks">Where to mark which of the value's children were evaluated.</param>
    public bool Matches(SchemaNode node, JsonTreeValue value, int marks = EvaluatedMarks.None)
    {
        if (!Spend(value.Kind is JsonKind.Array or JsonKind.Object ? value.Count + 1 : 1))
        {
            return false;
        }

        if (_depth == MaxDepth)
        {
            Overrun ??= "the schema applies itself too many times over";
            return false;
        }

        _depth++;
        if (_followsScope)
        {
            _scope!.Add(node.Resource);
        }

        var matches = node.Tracks(value.Kind) ? MatchesTracked(node, value, marks) : MatchesAll(node, value, marks);
        if (_followsScope)
        {
            _scope!.RemoveAt(_scope.Count - 1);
        }

        _depth--;
        return matches;
    }

    /// <summary>Whether a value matches a schema that need not match: no errors are told, and its marks count only if it does.</summary>
    public bool MatchesBranch(SchemaNode node, JsonTreeValue value, int marks)
    {
        var errors = _errors;
        _errors = null;
        var own = marks == EvaluatedMarks.None ? marks : Marks.Push(value.Count);
        var matches = Matches(node, value, own);
        if (own != EvaluatedMarks.None)
        {
            if (matches)
            {
                Marks.Add(own, marks, value.Count);
            }

            Marks.Pop(own);
        }

        _errors = errors;
        return matches;
    }

    /// <summary>The errors of a value in a schema, apart from those told already.</summary>
    public List<SchemaError> ErrorsOf(SchemaNode node, JsonTreeValue value)
    {
        var errors = _errors;
        var found = _errors = [];
        Matches(node, value);
        _errors = errors;
        return found;
    }

    /// <summary>Tells errors found apart.</summary>
    public void Tell(IEnumerable<SchemaError> errors) => _errors?.AddRange(errors);

    /// <summary>Takes work off what is left; false when there is not enough.</summary>
    public bool Spend(long work)
    {
        _work -= work;
        if (_work < 0)
        {
            Overrun ??= "the schema takes too much work to check";
        }

        return Overrun is null && _errors is not { Count: >= MostErrors };
    }

    /// <summary>As <see cref="Spend(long)"/>, for going through a text.</summary>
    public bool SpendOn(ReadOnlySpan<byte> text) => Spend(text.Length / BytesPerWork);

    public void Dispose() => Marks.Dispose();

    private bool MatchesTracked(SchemaNode node, JsonTreeValue value, int marks)
    {
        var own = Marks.Push(value.Count);
        var matches = MatchesAll(node, value, own);
        if (matches)
        {
            Marks.Add(own, marks, value.Count);
        }

        Marks.Pop(own);
        return matches;
    }

    private bool MatchesAll(SchemaNode node, JsonTreeValue value, int marks)
    {
        var matches = true;
        foreach (var keyword in node.For(value.Kind))
        {
            // What is left over is not known where a keyword that takes its share has failed.
            if (!matches && (!Explains || keyword.ComesLast))
            {
                return false;
            }

            if (!keyword.Matches(this, value, marks))
            {
                matches = false;
                Explain(node, keyword, value);
            }
        }

        return matches;
    }

    private void Explain(SchemaNode node, SchemaKeyword keyword, JsonTreeValue value)
    {
        if (_errors is { Count: < MostErrors } && Overrun is null && keyword.Explain(this, value) is { } sentence)
        {
            var path = node.Path;
            var subject = value.Kind == JsonKind.Name ? "has a name that " : "";
            _errors.Add(new(JsonLocation.Path(value), keyword.Name.Length == 0 ? path : $"{path}/{keyword.Name}", subject + sentence));
        }
    }
}
