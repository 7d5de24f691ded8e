using System.Globalization;

namespace Groq.Routing.AspNetCore;

/// <summary>Says why a request got no answer from what is known of it, never from a message that somebody else wrote: that may quote a prompt.</summary>
internal static class RefusalReasons
{
    public static string Of(RefusedRequest refused) => refused.Kind switch
    {
        CompletionErrorKind.PromptBlocked => Invariant($"The guard {refused.BlockedBy} blocked the prompt: {refused.Rule}."),
        CompletionErrorKind.OutputBlocked => Invariant($"The guard {refused.BlockedBy} blocked the output: {refused.Rule}."),
        CompletionErrorKind.QuotaExceeded when refused.Dimension is null => Invariant($"Groq asked to leave {refused.Model} alone."),
        CompletionErrorKind.QuotaExceeded => Invariant($"No candidate had room. {refused.Model} had it soonest: {Limit(refused)}."),
        CompletionErrorKind.TooLarge when refused.Limit is null => Invariant($"Larger than {refused.Model} takes."),
        CompletionErrorKind.TooLarge => Invariant($"Larger than {refused.Model} takes: {Limit(refused)}."),
        CompletionErrorKind.ModelUnavailable => Invariant($"{refused.Model ?? "No candidate of the route"} is not served any more."),
        CompletionErrorKind.Unauthorized => Invariant($"Groq did not accept the key (status {refused.StatusCode})."),
        CompletionErrorKind.DeadlineExceeded => "The caller's deadline passed.",
        CompletionErrorKind.InvalidRequest when refused.StatusCode is null => "The request could not be sent as it was.",
        CompletionErrorKind.InvalidRequest => Invariant($"{refused.Model} found fault with the request: {Status(refused)}."),
        CompletionErrorKind.UpstreamFailure when refused.StatusCode is null => Invariant($"{refused.Model} could not be reached, or broke off."),
        CompletionErrorKind.UpstreamFailure => Invariant($"{refused.Model} failed: {Status(refused)}."),
        CompletionErrorKind.HostFailure => "A part that the host registered threw; the log names the exception.",
        _ => Invariant($"{refused.Kind}."),
    };

    private static string Limit(RefusedRequest refused)
    {
        var name = refused.Dimension is { } dimension ? dimension.ToString().ToUpperInvariant() + " " : "";
        var used = refused.Used is { } u && refused.Kind == CompletionErrorKind.QuotaExceeded ? Invariant($"{u:0} of ") : "";
        return Invariant($"{name}{used}{refused.Limit:0}, requested {refused.Requested:0}");
    }

    private static string Status(RefusedRequest refused) =>
        refused.Code is { } code ? Invariant($"status {refused.StatusCode}, {code}") : Invariant($"status {refused.StatusCode}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
