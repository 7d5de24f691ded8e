namespace Groq.Routing;

/// <summary>The items of an array or the members of an object, in the order of the text. Anything else has none.</summary>
internal struct JsonChildren(JsonTreeValue parent)
{
    private int _ordinal = -1;
    private int _token = parent.Index + 1;
    private int _next = parent.Index + 1;

    public readonly JsonChild Current => new(parent, _token, _ordinal);

    public readonly JsonChildren GetEnumerator() => this;

    /// <summary>The values, for code that is not in a hurry.</summary>
    public readonly IEnumerable<JsonTreeValue> Values()
    {
        for (var children = this; children.MoveNext();)
        {
            yield return children.Current.Value;
        }
    }

    public bool MoveNext()
    {
        if (_next >= parent.End)
        {
            return false;
        }

        _ordinal++;
        _token = _next;
        _next = parent.Tree[parent.Kind == JsonKind.Object ? _token + 1 : _token].End;
        return true;
    }
}
