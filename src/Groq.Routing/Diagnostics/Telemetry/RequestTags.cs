using System.Diagnostics;

namespace Groq.Routing;

/// <summary>A result as attributes.</summary>
internal static class RequestTags
{
    private const string Canceled = "canceled";

    public static string Outcome(CompletionResult result) =>
        result.Error is not null ? "failed" : result.Cached ? "cached" : result.Trace.Joined ? "joined" : "answered";

    /// <summary>Puts a result on its span; <see langword="null"/> = the caller cancelled.</summary>
    public static void Set(Activity activity, CompletionResult? result)
    {
        activity.SetTag(TelemetryNames.Attributes.Outcome, result is null ? Canceled : Outcome(result));
        if (result is null)
        {
            Fail(activity, Canceled);
            return;
        }

        var trace = result.Trace;
        activity.SetTag(TelemetryNames.Attributes.CacheOutcome, SnakeCase<CacheOutcome>.Of(trace.Cache));
        activity.SetTag(TelemetryNames.Attributes.Attempts, trace.Attempts);
        if (result.Complexity is { } complexity)
        {
            activity.SetTag(TelemetryNames.Attributes.Complexity, SnakeCase<Complexity>.Of(complexity));
        }

        if (result.Error is { } error)
        {
            Fail(activity, SnakeCase<CompletionErrorKind>.Of(error.Kind));
        }

        foreach (var finding in trace.Findings)
        {
            activity.AddEvent(new ActivityEvent(TelemetryNames.Events.Finding, tags: new ActivityTagsCollection
            {
                [TelemetryNames.Attributes.GuardName] = finding.Guard,
                [TelemetryNames.Attributes.GuardStage] = SnakeCase<GuardStages>.Of(finding.Stage),
                [TelemetryNames.Attributes.GuardAction] = SnakeCase<GuardAction>.Of(finding.Action),
                [TelemetryNames.Attributes.GuardRule] = finding.Rule,
            }));
        }

        foreach (var candidate in trace.Candidates)
        {
            if (candidate.IsPassedOver)
            {
                var tags = default(TagList);
                Add(ref tags, candidate);
                activity.AddEvent(new ActivityEvent(TelemetryNames.Events.PassedOver, tags: new ActivityTagsCollection(tags)));
            }
        }
    }

    /// <summary>Why a candidate was passed over.</summary>
    public static void Add(ref TagList tags, CandidateTrace candidate)
    {
        tags.Add(TelemetryNames.Attributes.RequestModel, candidate.Model);
        tags.Add(TelemetryNames.Attributes.FallbackReason, SnakeCase<CandidateOutcome>.Of(candidate.Outcome));
        if (candidate.Dimension is { } dimension)
        {
            tags.Add(TelemetryNames.Attributes.QuotaDimension, SnakeCase<QuotaDimension>.Of(dimension));
        }
    }

    /// <summary>Marks a span as failed, without a text that somebody else wrote.</summary>
    public static void Fail(Activity activity, string type)
    {
        activity.SetTag(TelemetryNames.Attributes.ErrorType, type);
        activity.SetStatus(ActivityStatusCode.Error);
    }
}
