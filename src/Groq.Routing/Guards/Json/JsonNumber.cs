using System.Text.Json;

namespace Groq.Routing;

/// <summary>Numbers of JSON, which has neither integers nor doubles but only digits.</summary>
internal static class JsonNumber
{
    /// <summary>Compares exactly where a <see cref="decimal"/> can hold both, else as doubles.</summary>
    public static int Compare(JsonElement left, JsonElement right)
    {
        int exact = left.TryGetDecimal(out decimal leftDecimal) && right.TryGetDecimal(out decimal rightDecimal)
            ? leftDecimal.CompareTo(rightDecimal)
            : 0;

        // A decimal rounds what is very small to zero; a double does not.
        return exact != 0 ? exact : ToDouble(left).CompareTo(ToDouble(right));
    }

    /// <summary>Whether two values are the same, numbers by what they are and not by how they are written.</summary>
    public static bool SameValue(JsonElement left, JsonElement right)
    {
        try
        {
            return JsonElement.DeepEquals(left, right);
        }
        catch (ArgumentOutOfRangeException)
        {
            // An exponent of more than nine digits is more than the framework compares: such a number is itself only.
            return left.GetRawText() == right.GetRawText();
        }
    }

    /// <summary>The nearest double; infinite beyond its range.</summary>
    public static double ToDouble(JsonElement number) => number.TryGetDouble(out double value) ? value : double.NaN;

    /// <summary>Whether the number is whole, however it is written: 1, 1.0 and 1e2 are.</summary>
    public static bool IsInteger(JsonElement number) =>
        double.IsInteger(ToDouble(number)) && (!number.TryGetDecimal(out decimal value) || decimal.IsInteger(value));
}
