using System.Text.Json;

namespace Groq.Simulator;

/// <summary>A number between a schema's bounds.</summary>
internal static class SchemaNumber
{
    public static double Pick(JsonElement schema, bool whole, bool? verdict)
    {
        double least = Read(schema, "minimum") ?? double.NegativeInfinity;
        double most = Read(schema, "maximum") ?? double.PositiveInfinity;
        double step = Read(schema, "multipleOf") ?? (whole ? 1 : 0);
        double margin = step > 0 ? step : 0.001;
        least = Math.Max(least, Read(schema, "exclusiveMinimum") is { } above ? above + (whole || step > 0 ? margin / 2 : margin) : least);
        most = Math.Min(most, Read(schema, "exclusiveMaximum") is { } below ? below - (whole || step > 0 ? margin / 2 : margin) : most);
        double wanted = verdict is { } violates ? (violates ? 1 : 0) : Middle(least, most);
        double value = Math.Clamp(wanted, least, most);
        if (step <= 0)
        {
            return value;
        }

        double rounded = Math.Floor(value / step) * step;
        return rounded >= least ? rounded : rounded + step;
    }

    private static double Middle(double least, double most) =>
        double.IsInfinity(least) ? (double.IsInfinity(most) ? 1 : Math.Min(1, most))
        : double.IsInfinity(most) ? Math.Max(1, least)
        : (least + most) / 2;

    private static double? Read(JsonElement schema, string name) =>
        schema.Present(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
