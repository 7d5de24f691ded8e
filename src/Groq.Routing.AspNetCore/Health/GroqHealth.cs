namespace Groq.Routing.AspNetCore;

/// <summary>Judges Groq by the calls that were made anyway.</summary>
internal static class GroqHealth
{
    /// <summary>What failed longer ago than this says nothing of now.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(5);

    public static HealthPart Judge(IReadOnlyList<ModelStatus> models, DateTimeOffset now)
    {
        ModelStatus[] routed = [.. models.Where(m => m.Routes.Count > 0)];
        ModelStatus[] served = [.. routed.Where(m => m.Available)];
        var called = served.Count(m => m.LastAnswer is not null || m.LastFailure is not null);
        var failing = served.Count(m => IsFailing(m, now));
        if (served.Length == 0)
        {
            return Part(HealthState.Unhealthy, "Groq serves no model of the routes.");
        }

        if (served.Any(m => m.LastFailure is { StatusCode: 401 or 403 } failure && !(m.LastAnswer > failure.At)))
        {
            return Part(HealthState.Unhealthy, "Groq does not accept the key.");
        }

        if (failing > 0 && failing == called)
        {
            return Part(HealthState.Unhealthy, "The last call of every model that was called failed.");
        }

        if (failing > 0)
        {
            return Part(HealthState.Degraded, "The last call of some models failed.");
        }

        if (Array.Find(Enum.GetValues<Complexity>(), c => !Array.Exists(served, m => m.Routes.Contains(c))) is var route and > 0)
        {
            return Part(HealthState.Degraded, $"Groq serves no model of the route for {route} work.");
        }

        return Part(HealthState.Healthy, called == 0 ? "No call since the start." : "The last calls were answered.");
    }

    // A limit, a request at fault and a body that was too large say nothing of Groq's health.
    private static bool IsFailing(ModelStatus model, DateTimeOffset now) =>
        model.LastFailure is { Outcome: CandidateOutcome.Failed or CandidateOutcome.Overloaded } failure
        && failure.StatusCode is null or 408 or 409 or 498 or >= 500
        && now - failure.At < Recent
        && !(model.LastAnswer > failure.At);

    private static HealthPart Part(HealthState status, string description) => new("groq", status, description);
}
