using System.Globalization;

namespace Groq.Routing.Benchmarks;

/// <summary>Prints rows of costs, ratios and targets.</summary>
internal static class RatioTable
{
    public static void PrintHeader()
    {
        Console.WriteLine($"{"",-44} {"time",10} {"allocated",10} {"ratio",6}    {"of",-10} target");
    }

    public static void Print(string name, Cost cost, (string Name, Cost Cost)? baseline = null, Target? target = null)
    {
        var ratio = baseline is { } found ? cost.Nanoseconds / found.Cost.Nanoseconds : (double?)null;
        var met = target is null
            || (!(ratio > target.Ratio) && !(cost.Nanoseconds > target.Nanoseconds) && !(Math.Floor(cost.Bytes) > target.Bytes));
        var wanted = string.Join(", ", Wanted(target));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-44} {Time(cost.Nanoseconds),10} {Bytes(cost.Bytes),10} {ratio,6:0.00}    {baseline?.Name,-10} {wanted}{(target is null ? "" : met ? ": met" : ": NOT MET")}").TrimEnd());
    }

    private static IEnumerable<string> Wanted(Target? target)
    {
        if (target?.Ratio is { } ratio)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"<= {ratio:0.##} x");
        }

        if (target?.Nanoseconds is { } nanoseconds)
        {
            yield return $"<= {Time(nanoseconds)}";
        }

        if (target?.Bytes is { } bytes)
        {
            yield return $"<= {Bytes(bytes)}";
        }
    }

    private static string Time(double nanoseconds) => nanoseconds < 1_000
        ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0} ns")
        : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000:0.00} us");

    private static string Bytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, Math.Floor(bytes)):#,0} B");
}
