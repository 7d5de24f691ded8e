using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Groq.Routing.AspNetCore;

/// <summary>Which history a caller asks for.</summary>
internal readonly record struct HistoryQuery(UsageInterval Interval, DateTimeOffset Since)
{
    public const string HistoryDescription = "Adds the history: minute (the last 24 hours) or day (UTC days, the last 90).";
    public const string SinceDescription = "The oldest point wanted, as an ISO 8601 time. All there is when left out.";

    /// <summary>Reads the two parameters.</summary>
    /// <param name="history"><c>minute</c> or <c>day</c>.</param>
    /// <param name="since">The oldest point wanted.</param>
    /// <param name="query"><see langword="null"/> when no history is wanted.</param>
    /// <param name="problem">Names the parameter that cannot be read.</param>
    public static bool TryRead(string? history, string? since, out HistoryQuery? query, [NotNullWhen(false)] out ValidationProblem? problem)
    {
        query = null;
        problem = null;
        var oldest = DateTimeOffset.MinValue;
        if (since is not null && !DateTimeOffset.TryParse(since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out oldest))
        {
            problem = Problem(nameof(since), "since is an ISO 8601 time, such as 2026-11-23T09:00:00Z.");
            return false;
        }

        switch (history)
        {
            case null:
                return true;
            case "minute":
                query = new(UsageInterval.Minute, oldest);
                return true;
            case "day":
                query = new(UsageInterval.Day, oldest);
                return true;
            default:
                problem = Problem(nameof(history), "history is minute or day.");
                return false;
        }
    }

    private static ValidationProblem Problem(string parameter, string message) =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { [parameter] = [message] });
}
