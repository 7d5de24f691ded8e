using System.Text;

namespace Groq.Routing.Mongo;

/// <summary>Names of ours as field names: MongoDB gives a dot and a dollar sign a meaning.</summary>
internal static class FieldName
{
    public static string Encode(string name) => name.AsSpan().IndexOfAny("%.$\0") < 0
        ? name
        : new StringBuilder(name).Replace("%", "%25").Replace(".", "%2E").Replace("$", "%24").Replace("\0", "%00").ToString();

    public static string Decode(string field) => field.Contains('%', StringComparison.Ordinal)
        ? new StringBuilder(field).Replace("%00", "\0").Replace("%24", "$").Replace("%2E", ".").Replace("%25", "%").ToString()
        : field;
}
