using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>Reserves on the first candidate that fits, calls it, settles, and moves on to the next one when that is what helps.</summary>
internal sealed partial class CandidateWalk(
    QuotaLedger ledger,
    QuotaQueue queue,
    IGroqClient client,
    ITokenEstimator estimator,
    ModelAvailability availability,
    RouterTelemetry telemetry,
    TimeProvider time,
    ILogger<CandidateWalk> logger)
{
    /// <summary>Calls the best candidate of <paramref name="route"/>.</summary>
    /// <returns>An answer, or why there is none.</returns>
    public async Task<(ModelAnswer? Answer, CompletionError? Error)> CallAsync(CompletionRun run, Candidate[] route, CancellationToken cancellationToken)
    {
        var way = new RouteWalk(Eligible(run, route), run.Request.WhenQuotaIsOut);
        if (way.Candidates.IsEmpty)
        {
            return (null, Refusals.NoneEligible(run));
        }

        while (run.Remaining > TimeSpan.Zero)
        {
            var reserved = await ReserveAsync(run, way, cancellationToken).ConfigureAwait(false);
            if (!reserved.Decision.Admitted)
            {
                if (way.PassOverTooLarge())
                {
                    continue;
                }

                LogRefusal(run, way.Refused!);
                return (null, way.Refused);
            }

            var index = reserved.Decision.Index;
            var candidate = way.Candidates.Span[index];
            way.Take(index);
            Announce(run, way, reserved.Decision.Reservation, candidate.Model.Id);
            var model = run.Settings.Find(candidate.Model.Id)!.Model;
            var attempt = new WireAttempt(ledger, reserved, candidate);
            var response = await SendAsync(run, model, attempt, candidate, last: !CanHold(way.Rest.Span), cancellationToken).ConfigureAwait(false);
            if (response.Value is { } value)
            {
                return (Accept(run, model, candidate, value), null);
            }

            if (EndsWith(run, way, model, response) is { } failure)
            {
                return (null, failure);
            }
        }

        return (null, Refusals.Deadline(run));
    }

    /// <summary>Reserves on the first candidate that has room, and writes down why others were passed over.</summary>
    private async ValueTask<LedgerDecision> ReserveAsync(CompletionRun run, RouteWalk way, CancellationToken cancellationToken)
    {
        var quota = run.Options.Quota;
        var request = new QuotaRequest(way.Wanted, quota.ComplexShare, quota.ComplexBurst);
        var reserved = await queue.ReserveAsync(run, request, mayWait: run.Repair is null, cancellationToken).ConfigureAwait(false);
        run.Trace.WaitedForQuota += reserved.Waited;
        var passed = way.Wanted.Span[..(reserved.Decision.Admitted ? reserved.Decision.Index : way.Wanted.Length)];
        if (passed.Length > 0)
        {
            way.From = PassOver(run, passed, reserved.Request);
            way.Refuse(Refusals.Waiting(run, reserved, Refusals.Quota(passed, reserved.Request)));
        }

        return reserved;
    }

    private void Announce(CompletionRun run, RouteWalk way, in QuotaReservation reservation, string model)
    {
        WarnNearLimit(run, reservation);
        if (way.From is { } from)
        {
            LogFallingBack(logger, from, model);
        }

        LogRoutedTo(logger, model);
    }

    /// <summary>What a failed call means for the way.</summary>
    /// <returns>The failure it ends with; <see langword="null"/> when it goes on.</returns>
    private CompletionError? EndsWith(CompletionRun run, RouteWalk way, GroqModel model, GroqResponse<GroqChatResponse> response)
    {
        var error = response.Error!;
        var failed = Refusals.Upstream(error, model.Id) with { RequestId = response.RequestId };
        PassOver(run, model.Id, error);

        // What the caller has seen cannot be taken back.
        if (run.Feed is { HandedOut: true } || !MovesOn(error))
        {
            run.FailedGeneration = error.FailedGeneration;
            return failed;
        }

        if (way.MayWaitAgain(error))
        {
            return null;
        }

        way.Refuse(failed);
        if (way.GoOn(from: model.Id, error))
        {
            return null;
        }

        LogRefusal(run, way.Refused!);
        return way.Refused;
    }

    // Another model can help where this one is gone, full, overloaded or out of reach; nothing helps a bad request or a wrong key.
    private static bool MovesOn(GroqError error) => error.Kind
        is not (GroqErrorKind.InvalidRequest or GroqErrorKind.Unauthorized or GroqErrorKind.Forbidden or GroqErrorKind.DeadlineExceeded or GroqErrorKind.JsonValidationFailed);

    // Whether any of them could take the request if it had quota, by the limits we know: there is no moving on to one that cannot.
    private static bool CanHold(ReadOnlySpan<QuotaCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.FitsLimits)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Calls a model and settles what it cost. A success has a message.</summary>
    private async Task<GroqResponse<GroqChatResponse>> SendAsync(
        CompletionRun run,
        GroqModel model,
        WireAttempt attempt,
        QuotaCandidate candidate,
        bool last,
        CancellationToken cancellationToken)
    {
        var body = RequestBody.For(run.Body, model, candidate.OutputTokens);
        var options = new GroqCall
        {
            Timeout = run.Remaining,
            RetryOverload = last,
            RetryRateLimit = false,
            OnRetry = attempt.RetryAsync,
        };

        // Groq does not stream structured outputs.
        var feed = body.ResponseFormat?.JsonSchema is null ? run.Feed : null;
        run.HoldBack?.Start(run);
        var telling = run.Call = telemetry.StartCall(run, body, candidate, streams: feed is not null);
        GroqResponse<GroqChatResponse> response;
        var start = time.GetTimestamp();
        try
        {
            var call = feed is not null
                ? StreamedCall.SendAsync(client, body, options, run, telling, cancellationToken)
                : client.CompleteChatAsync(body, options, cancellationToken);
            response = await call.ConfigureAwait(false) ?? throw new InvalidOperationException("The client returned nothing.");
        }
        catch
        {
            attempt.Abandon(run.Feed);
            telling?.Abandon();
            throw;
        }

        run.Trace.Attempts += response.Attempts;
        run.Trace.Waited += response.Waited;
        if (response.Value is { Message: null })
        {
            response = new(new GroqError(GroqErrorKind.InvalidResponse, "Groq answered without a message."))
            {
                RateLimits = response.RateLimits,
                RequestId = response.RequestId,
                Attempts = response.Attempts,
            };
        }

        if (response.Value is not { } value)
        {
            attempt.Settle(response.Error!, response.RateLimits, response.Attempts, run.Feed);
            telling?.Fail(response.Error!);
            return response;
        }

        queue.Learn(time.GetElapsedTime(start));
        attempt.Settle(Usage(run, value, candidate), response.RateLimits);
        telling?.Succeed(value.Id, value.Model, value.Message, value.FinishReason, value.Usage is null ? null : Usage(run, value, candidate));
        if (value.Usage is { } usage)
        {
            estimator.Observe(model.Id, body, usage.PromptTokens);
        }

        return response;
    }

    private static ModelAnswer Accept(CompletionRun run, GroqModel model, in QuotaCandidate candidate, GroqChatResponse response)
    {
        run.Trace.EstimatedInputTokens = candidate.InputTokens;
        run.Trace.ReservedTokens = candidate.InputTokens + candidate.OutputTokens;
        run.Trace.Add(new CandidateTrace(model.Id, CandidateOutcome.Served));
        return new ModelAnswer(response.Model ?? model.Id, response.Message!, response.FinishReason, Usage(run, response, candidate));
    }

    // Without a report from Groq the reservation is the best there is, unless we ended the answer ourselves.
    private static TokenUsage Usage(CompletionRun run, GroqChatResponse response, QuotaCandidate candidate) => response.Usage is { } usage
        ? new(
            usage.PromptTokens,
            usage.CompletionTokens,
            Math.Min(usage.PromptTokensDetails?.CachedTokens ?? 0, usage.PromptTokens),
            usage.CompletionTokensDetails?.ReasoningTokens ?? 0)
        : new(candidate.InputTokens, run.HoldBack?.Blocked is null ? candidate.OutputTokens : Math.Min(run.Feed!.WrittenTokens, candidate.OutputTokens));

    /// <summary>The candidates that are served and can hold the request, with what it costs on each.</summary>
    private ReadOnlyMemory<QuotaCandidate> Eligible(CompletionRun run, Candidate[] route)
    {
        var eligible = new QuotaCandidate[route.Length];
        var count = 0;
        var now = time.GetUtcNow();
        var hasImages = RequestBody.HasImages(run.Request);
        foreach (var candidate in route)
        {
            var model = candidate.Model;
            if (model.IsRetired(now, run.Options.EnterpriseAccess) || availability.IsGone(model.Id, now))
            {
                run.Trace.Add(candidate.Retired);
                continue;
            }

            if (hasImages && model.Images == false)
            {
                run.Trace.Add(new CandidateTrace(model.Id, CandidateOutcome.NoImages));
                continue;
            }

            var input = estimator.EstimateInputTokens(model.Id, run.Body);
            var budget = Budget(run, model, input);
            var (requested, limit) = budget > model.MaxOutputTokens ? (budget, model.MaxOutputTokens) : ((long)input + budget, model.ContextWindow);
            if (requested > limit)
            {
                run.Trace.Add(new CandidateTrace(model.Id, CandidateOutcome.TooLarge) { Requested = requested, Limit = limit });
                continue;
            }

            eligible[count++] = new QuotaCandidate(candidate.Quota, input, budget, ShareExempt: run.Request.Model is not null);
        }

        return eligible.AsMemory(0, count);
    }

    // What the caller asked for is asked for; a budget that is only our default is cut to what the model can give.
    private static int Budget(CompletionRun run, GroqModel model, int input)
    {
        var most = Math.Min(model.MaxOutputTokens, model.Limits.Otpm ?? int.MaxValue);
        var budget = run.Request.MaxOutputTokens ?? (int)Math.Min(run.Options.MaxOutputTokens, most);
        return run.Repair?.MoreRoom == true ? AnswerRepair.Enlarge(budget, Math.Min(most, model.ContextWindow - input)) : budget;
    }

    /// <summary>Writes down why the ledger passed over candidates.</summary>
    /// <returns>The best of them.</returns>
    private static string PassOver(CompletionRun run, ReadOnlySpan<QuotaCandidate> candidates, QuotaRequest request)
    {
        for (var i = 0; i < candidates.Length; i++)
        {
            var denial = request.Denial(i);
            var outcome = Refusals.Outcome(denial.Reason);
            run.Trace.Add(new CandidateTrace(candidates[i].Model.Id, outcome)
            {
                Dimension = denial.Reason is QuotaDenialReason.LimitReached or QuotaDenialReason.TooLarge ? denial.Dimension : null,
                Used = denial.Used,
                Limit = denial.Limit,
                Requested = denial.Requested,
                RetryAfter = denial.RetryAfter,
            });
            if (outcome != CandidateOutcome.TooLarge)
            {
                run.Shortage ??= denial.RetryAfter;
            }
        }

        return candidates[0].Model.Id;
    }

    /// <summary>Writes down why a call sends us to the next candidate.</summary>
    private void PassOver(CompletionRun run, string model, GroqError error)
    {
        var outcome = Refusals.Outcome(error.Kind);
        run.Trace.Add(new CandidateTrace(model, outcome)
        {
            Dimension = error.Refusal?.Dimension,
            Used = error.Refusal?.Used,
            Limit = error.Refusal?.Limit,
            Requested = error.Refusal?.Requested,
            RetryAfter = error.RetryAfter,
            StatusCode = error.StatusCode,
        });
        switch (outcome)
        {
            case CandidateOutcome.Retired:
                availability.MarkGone(model);
                LogModelGone(logger, model, error.Code);
                break;
            case CandidateOutcome.RateLimited:
                LogRefusedByGroq(logger, model, error.Refusal?.Dimension, error.Refusal?.Used, error.Refusal?.Limit);
                break;
            case CandidateOutcome.TooLarge:
                LogTooLarge(logger, model, error.Refusal?.Dimension, error.Refusal?.Requested, error.Refusal?.Limit);
                break;
            default:
                LogFailed(logger, model, error.Kind, error.StatusCode, error.Code);
                break;
        }

        // A shortage ends, if nobody knows when: what stands in for it is not kept.
        if (outcome is CandidateOutcome.RateLimited or CandidateOutcome.Overloaded or CandidateOutcome.Failed && error.Kind != GroqErrorKind.JsonValidationFailed)
        {
            run.Shortage ??= error.RetryAfter ?? TimeSpan.Zero;
        }
    }

    private void WarnNearLimit(CompletionRun run, in QuotaReservation reservation)
    {
        var (used, limit) = (reservation.Requests.Used, reservation.Requests.Limit);
        var threshold = run.Options.Quota.WarningThreshold * limit;
        if (used >= threshold && used - 1 < threshold)
        {
            LogNearLimit(logger, reservation.Model.Id, used, limit);
        }
    }
}
