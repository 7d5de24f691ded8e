using System.Globalization;
using Groq.Routing;

namespace Quickstart;

/// <summary>Prints results, quota and statistics.</summary>
internal static class Report
{
    /// <summary>What a request met on its way, in a line or two.</summary>
    public static void Way(TextWriter output, CompletionResult result)
    {
        foreach (var candidate in result.Trace.Candidates.Where(c => c.Outcome is not (CandidateOutcome.Served or CandidateOutcome.Retired)))
        {
            var bucket = candidate.Limit is null ? "" : Invariant($": {candidate.Dimension?.ToString().ToUpperInvariant()} {candidate.Used:0} of {candidate.Limit:0}, requested {candidate.Requested:0}");
            output.WriteLine($"    passed over {candidate.Model}: {candidate.Outcome}{(candidate.StatusCode is { } status ? $" (status {status})" : "")}{bucket}");
        }

        output.WriteLine(result switch
        {
            { Error.BlockedBy: { } guard } => $"    {result.Error.Kind} ({guard}, {result.Error.Rule}): {result.Error.Message}",
            { Error: { } error } => $"    {error.Kind}: {error.Message}",
            { Cached: true } => Invariant($"    {Routed(result)} (from the cache), saved {result.Usage.TotalTokens} tokens, {result.Trace.Elapsed.TotalMilliseconds:0.0} ms"),
            _ => Invariant($"    {Routed(result)}, reserved {result.Trace.ReservedTokens} tokens, used {result.Usage.TotalTokens}, {result.Trace.Elapsed.TotalMilliseconds:0.0} ms"),
        });
    }

    /// <summary>Every bucket of the models that were used.</summary>
    public static void Quota(TextWriter output, QuotaSnapshot snapshot)
    {
        output.WriteLine(Invariant($"    {"model",-30} {"limit",-5} {"used",9} {"of",9} {"%",6}   drains in"));
        foreach (var model in snapshot.Models.Where(m => m.Dimensions.Any(d => d.Used > 0)))
        {
            foreach (var dimension in model.Dimensions)
            {
                output.WriteLine(Invariant($"    {model.Model,-30} {dimension.Dimension.ToString().ToUpperInvariant(),-5} {dimension.Used,9:0.0} {dimension.Limit,9:0} {dimension.Utilization,6:0.0%}   {Short(dimension.DrainTime)}"));
            }
        }
    }

    public static void Statistics(TextWriter output, RoutingStatistics routing, CacheStatistics cache)
    {
        output.WriteLine(Invariant($"    requests {routing.Requests}, answered {routing.Succeeded}, calls to Groq {routing.Attempts}"));
        foreach (var model in routing.Models)
        {
            output.WriteLine(Invariant($"    {model.Model}: {model.Requests} answers ({model.Share:0%}), {model.InputTokens} tokens in, {model.OutputTokens} out"));
        }

        output.WriteLine($"    passed over: {List(routing.Fallbacks)}");
        output.WriteLine($"    blocked by guard: {List(routing.Blocks)}; errors: {List(routing.Errors)}");
        output.WriteLine(Invariant($"    latency of calls: mean {routing.Latency.Mean.TotalMilliseconds:0.0} ms, p95 {routing.Latency.P95.TotalMilliseconds:0.0} ms"));
        output.WriteLine(Invariant($"    cache: {cache.Valid} valid entries, {cache.Hits} hits, {cache.Misses} misses, hit rate {cache.HitRate:0%}, saved {cache.Saved.Values.Sum(s => s.Requests)} requests and {cache.Saved.Values.Sum(s => s.Tokens)} tokens"));
    }

    /// <summary>The start of a text, on one line.</summary>
    public static string Start(string? text, int length = 100)
    {
        var line = string.Join(' ', (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= length ? line : $"{line[..length]} …";
    }

    private static string Routed(CompletionResult result) => $"{result.Complexity?.ToString() ?? "Unclassified"} -> {result.ModelUsed}";

    private static string List<T>(IReadOnlyDictionary<T, long> counts)
        where T : notnull =>
        counts.Count == 0 ? "none" : string.Join(", ", counts.Select(c => $"{c.Key} {c.Value}"));

    private static string Short(TimeSpan time) => time.TotalMinutes < 2 ? Invariant($"{time.TotalSeconds:0.0} s") : Invariant($"{time.TotalMinutes:0.0} min");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
