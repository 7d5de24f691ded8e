using System.Globalization;
using System.Text;

namespace Groq.Routing;

/// <summary>Follows the JSON Pointer of a URI's fragment.</summary>
internal static class SchemaPointer
{
    /// <summary>The place a pointer leads to, and the innermost resource on the way; <see langword="null"/> when there is none.</summary>
    /// <param name="from">The resource it starts at.</param>
    /// <param name="pointer">The pointer, unescaped as a URI.</param>
    public static (JsonTreeValue Place, SchemaResource Resource)? Follow(SchemaResource from, string pointer)
    {
        var (place, resource) = (from.Root, from);
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            var name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (!TryStep(ref place, name))
            {
                return null;
            }

            resource = from.Document.Resources.GetValueOrDefault(place.Index, resource);
        }

        return (place, resource);
    }

    private static bool TryStep(ref JsonTreeValue place, string name)
    {
        if (place.Kind == JsonKind.Object)
        {
            return place.TryGet(Encoding.UTF8.GetBytes(name), out place);
        }

        if (place.Kind != JsonKind.Array || !int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= place.Count)
        {
            return false;
        }

        place = place.Children.Values().ElementAt(index);
        return true;
    }
}
