namespace Groq.Routing;

/// <summary>How an answer that is not the JSON asked for is asked for once more.</summary>
/// <param name="Body">What is sent: the same request, where it helps with the answer that was refused and why.</param>
/// <param name="MoreRoom">Whether the answer was cut off, or may have been: then the output budget is doubled.</param>
internal sealed record AnswerRepair(GroqChatRequest Body, bool MoreRoom)
{
    private const string CutOff = "length";
    private const string NoJsonAtGroq = "It is not the JSON that was asked for.";

    /// <summary>How to ask again; <see langword="null"/> when that is no use, or not wanted.</summary>
    /// <param name="run">The request.</param>
    /// <param name="error">Why its answer was refused.</param>
    public static AnswerRepair? Of(CompletionRun run, CompletionError error)
    {
        var wantsJson = run.Request.JsonMode || run.Request.Schema is not null;
        if (!wantsJson || !run.Options.Guards.Repair || run.Repair is not null || run.Remaining <= TimeSpan.Zero || run.Feed is { HandedOut: true })
        {
            return null;
        }

        if (error.Code == GroqErrorCodes.JsonValidateFailed)
        {
            // Often empty: reasoning ate the budget.
            return new(WithReasons(run.Body, run.FailedGeneration, NoJsonAtGroq), MoreRoom: true);
        }

        if (run.LastAnswer is not { } answer || !IsRepairable(error, answer))
        {
            return null;
        }

        // What was cut off has no mistake that could be told.
        return answer.FinishReason == CutOff
            ? new(run.Body, MoreRoom: true)
            : new(WithReasons(run.Body, answer.Message.Content, error.Message), MoreRoom: false);
    }

    /// <summary>Twice the budget, as far as the model goes.</summary>
    public static int Enlarge(int budget, long most) => (int)Math.Max(budget, Math.Min(budget * 2L, most));

    private static bool IsRepairable(CompletionError error, ModelAnswer answer) => error.Kind == CompletionErrorKind.OutputBlocked && error.BlockedBy switch
    {
        GuardNames.Json => true,
        GuardNames.JsonSchema => error.Rule != JsonSchemaGuard.Unusable,
        GuardNames.OutputSize => error.Rule == OutputSizeGuard.Empty && answer.FinishReason == CutOff,
        _ => false,
    };

    private static GroqChatRequest WithReasons(GroqChatRequest body, string? answer, string reasons) => string.IsNullOrWhiteSpace(answer)
        ? body
        : body with
        {
            Messages =
            [
                .. body.Messages,
                GroqMessage.Assistant(answer),
                GroqMessage.User($"That answer was refused. {reasons} Answer again with JSON that mends this, and with nothing else."),
            ],
        };
}
