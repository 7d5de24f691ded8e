using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Groq.Routing;

/// <summary>Judges Groq by the calls that were made anyway, and by its list of models where somebody has looked.</summary>
internal static class GroqHealth
{
    /// <summary>What failed longer ago than this says nothing of now.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(5);

    public static HealthPart Judge(IReadOnlyList<ModelStatus> models, GroqListing? listing, DateTimeOffset now)
    {
        ModelStatus[] routed = [.. models.Where(m => m.Routes.Count > 0)];
        ModelStatus[] served = [.. routed.Where(m => m.Available)];
        var called = served.Count(m => m.LastAnswer is not null || m.LastFailure is not null);
        var failing = served.Count(m => IsFailing(m, listing, now));
        if (served.Length == 0)
        {
            return Part(HealthStatus.Unhealthy, "Groq serves no model of the routes.");
        }

        if (listing?.Error is GroqErrorKind.Unauthorized or GroqErrorKind.Forbidden
            || served.Any(m => m.LastFailure is { StatusCode: 401 or 403 } failure && !(m.LastAnswer > failure.At) && !IsSince(listing, failure)))
        {
            return Part(HealthStatus.Unhealthy, "Groq does not accept the key.");
        }

        if (listing is { Error: not null } && now - listing.At < Recent && !served.Any(m => m.LastAnswer > listing.At))
        {
            return Part(HealthStatus.Unhealthy, "Groq does not answer.");
        }

        if (failing > 0 && failing == called)
        {
            return Part(HealthStatus.Unhealthy, "The last call of every model that was called failed.");
        }

        if (failing > 0)
        {
            return Part(HealthStatus.Degraded, "The last call of some models failed.");
        }

        if (listing is { Error: null } && !served.All(m => listing.Models.Contains(m.Model.Id)))
        {
            return Part(HealthStatus.Degraded, "Groq does not list some models of the routes.");
        }

        if (Array.Find(Enum.GetValues<Complexity>(), c => !Array.Exists(served, m => m.Routes.Contains(c))) is var route and > 0)
        {
            return Part(HealthStatus.Degraded, $"Groq serves no model of the route for {route} work.");
        }

        return Part(HealthStatus.Healthy, called == 0 ? listing is null ? "No call since the start." : "Groq lists its models." : "The last calls were answered.");
    }

    // A limit, a request at fault and a body that was too large say nothing of Groq's health.
    private static bool IsFailing(ModelStatus model, GroqListing? listing, DateTimeOffset now) =>
        model.LastFailure is { Outcome: CandidateOutcome.Failed or CandidateOutcome.Overloaded } failure
        && failure.StatusCode is null or 408 or 409 or 498 or >= 500
        && now - failure.At < Recent
        && !(model.LastAnswer > failure.At)
        && !(failure.StatusCode is null && IsSince(listing, failure));

    // An instance that gets no requests until it is healthy must be able to become it without one.
    private static bool IsSince(GroqListing? listing, ModelFailure failure) => listing is { Error: null } && listing.At > failure.At;

    private static HealthPart Part(HealthStatus status, string description) => new(HealthPartNames.Groq, status, description);
}
