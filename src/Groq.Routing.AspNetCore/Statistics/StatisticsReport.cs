using System.ComponentModel;

namespace Groq.Routing.AspNetCore;

internal sealed record StatisticsReport
{
    [Description("When the figures were read. They count from the start of this instance.")]
    public required DateTimeOffset At { get; init; }

    [Description("Requests that came to an end.")]
    public required long Requests { get; init; }

    [Description("Of those, answered.")]
    public required long Succeeded { get; init; }

    [Description("Of those, answered from the cache.")]
    public required long CacheHits { get; init; }

    [Description("Answered by an identical request that was under way.")]
    public required long Joined { get; init; }

    [Description("Calls made on the wire, retries included.")]
    public required long Attempts { get; init; }

    [Description("Failures by kind.")]
    public required IReadOnlyDictionary<string, long> Errors { get; init; }

    [Description("Candidates passed over for another one, by reason.")]
    public required IReadOnlyDictionary<string, long> Fallbacks { get; init; }

    [Description("Requests blocked, by guard.")]
    public required IReadOnlyDictionary<string, long> Blocks { get; init; }

    [Description("How the answers of models are shared out, beside the aim.")]
    public required RoutingShareReport Routing { get; init; }

    [Description("The models that answered, cache hits apart.")]
    public required IReadOnlyList<ModelStatistics> Models { get; init; }

    [Description("How long requests took that called a model.")]
    public required LatencyReport Latency { get; init; }

    [Description("The stores, in the order they are used.")]
    public required IReadOnlyList<StoreReport> Stores { get; init; }

    [Description("The last requests that got no answer, newest first.")]
    public required IReadOnlyList<RefusalReport> Refusals { get; init; }

    [Description("What happened in each minute or day, oldest first; only when asked for.")]
    public IReadOnlyList<ActivityPoint>? History { get; init; }
}
