using System.ComponentModel;

namespace Groq.Routing.AspNetCore;

internal sealed record LatencyReport(
    [property: Description("Requests measured.")] long Count,
    [property: Description("Mean, in seconds.")] double Mean,
    [property: Description("Median, in seconds; percentiles are exact to a tenth.")] double P50,
    [property: Description("95th percentile, in seconds.")] double P95,
    [property: Description("99th percentile, in seconds.")] double P99,
    [property: Description("Longest, in seconds.")] double Max);
