using System.Buffers;
using System.Globalization;
using System.Text;

namespace Groq.Routing;

/// <summary>Says where in its tree a value is. Nothing is kept on the way down for it: only what fails needs a path.</summary>
internal static class JsonLocation
{
    private const int MostCharacters = 200;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    /// <summary>As people and models write it: <c>$.items[3].name</c>. Very long ones are cut.</summary>
    public static string Path(JsonTreeValue value)
    {
        var path = new StringBuilder("$");
        foreach (var (parent, child) in Steps(value))
        {
            if (path.Length > MostCharacters)
            {
                return path.Append('…').ToString();
            }

            if (parent.Kind == JsonKind.Array)
            {
                path.Append('[').Append(child.Ordinal).Append(']');
                continue;
            }

            var name = Encoding.UTF8.GetString(child.Name);
            name = name.Length <= MostCharacters ? name : string.Concat(name.AsSpan(0, MostCharacters), "…");
            _ = name.Length > 0 && !name.AsSpan().ContainsAnyExcept(Plain) ? path.Append('.').Append(name) : path.Append("['").Append(name).Append("']");
        }

        return path.ToString();
    }

    /// <summary>As a JSON Pointer in a URI's fragment: <c>#/items/3/name</c>.</summary>
    public static string Pointer(JsonTreeValue value)
    {
        var pointer = new StringBuilder("#");
        foreach (var (parent, child) in Steps(value))
        {
            var name = parent.Kind == JsonKind.Array
                ? child.Ordinal.ToString(CultureInfo.InvariantCulture)
                : Encoding.UTF8.GetString(child.Name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            pointer.Append('/').Append(name);
        }

        return pointer.ToString();
    }

    private static IEnumerable<(JsonTreeValue Parent, JsonChild Child)> Steps(JsonTreeValue target)
    {
        var at = target.Tree.Root;
        while (at.Index != target.Index && Holding(at, target) is { } child)
        {
            yield return (at, child);
            if (child.NameValue.Index == target.Index)
            {
                yield break;
            }

            at = child.Value;
        }
    }

    private static JsonChild? Holding(JsonTreeValue parent, JsonTreeValue target)
    {
        foreach (var child in parent.Children)
        {
            if (target.Index < child.Value.End)
            {
                return child;
            }
        }

        return null;
    }
}
