using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <content>What the walk tells an operator.</content>
internal sealed partial class CandidateWalk
{
    private void LogRefusal(CompletionRun run, CompletionError error)
    {
        if (run.Repair is not null)
        {
            // What becomes of the request is what became of its first answer.
            return;
        }

        if (error.Kind == CompletionErrorKind.TooLarge)
        {
            LogTooLarge(logger, error.Model, error.Dimension, error.Requested, error.Limit);
        }
        else if (error.Kind == CompletionErrorKind.QuotaExceeded)
        {
            LogQuotaExceeded(logger, error.Model, error.Dimension, error.Used, error.Limit, error.RetryAfter);
        }
    }

    [LoggerMessage(LogEvents.RoutedTo, LogLevel.Information, "Routed to: {Model}")]
    private static partial void LogRoutedTo(ILogger logger, string model);

    [LoggerMessage(LogEvents.FallingBack, LogLevel.Information, "Falling back from {From} to {To}")]
    private static partial void LogFallingBack(ILogger logger, string from, string to);

    [LoggerMessage(LogEvents.QuotaExceeded, LogLevel.Warning, "Quota exceeded on every candidate; soonest is {Model}: {Dimension} {Used:0} of {Limit:0}, room in {RetryAfter}")]
    private static partial void LogQuotaExceeded(ILogger logger, string? model, QuotaDimension? dimension, double? used, double? limit, TimeSpan? retryAfter);

    [LoggerMessage(LogEvents.TooLarge, LogLevel.Warning, "Request too large for {Model}: {Dimension} {Requested:0} of {Limit:0}")]
    private static partial void LogTooLarge(ILogger logger, string? model, QuotaDimension? dimension, double? requested, double? limit);

    [LoggerMessage(LogEvents.Failed, LogLevel.Error, "Call to {Model} failed: {Kind}, status {Status}, code {Code}")]
    private static partial void LogFailed(ILogger logger, string model, GroqErrorKind kind, int? status, string? code);

    [LoggerMessage(LogEvents.ModelGone, LogLevel.Error, "Groq no longer serves {Model} ({Code}); it is left out for an hour")]
    private static partial void LogModelGone(ILogger logger, string model, string? code);

    [LoggerMessage(LogEvents.QuotaRefusedByGroq, LogLevel.Warning, "Groq refused {Model} although the ledger had room: {Dimension} {Used} of {Limit}; the books are corrected")]
    private static partial void LogRefusedByGroq(ILogger logger, string model, QuotaDimension? dimension, long? used, long? limit);

    [LoggerMessage(LogEvents.QuotaWarning, LogLevel.Warning, "{Model} has used {Used:0} of its {Limit:0} requests per day")]
    private static partial void LogNearLimit(ILogger logger, string model, double used, double limit);
}
