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
    // A wait that Groq's limits have corrected this often is no longer a matter of limits.
    private const int MaxRefusals = 4;

    /// <summary>Calls the best candidate of <paramref name="route"/>.</summary>
    /// <returns>An answer, or why there is none.</returns>
    public async Task<(ModelAnswer? Answer, CompletionError? Error)> CallAsync(CompletionRun run, Candidate[] route, CancellationToken cancellationToken)
    {
        var candidates = Eligible(run, route);
        if (candidates.Length == 0)
        {
            return (null, Refusals.NoneEligible(run));
        }

        var quota = run.Options.Quota;
        var whenOut = run.Request.WhenQuotaIsOut;
        CompletionError? refused = null;
        var refusals = 0;
        string? from = null;
        while (true)
        {
            if (run.Remaining <= TimeSpan.Zero)
            {
                return (null, Refusals.Deadline(run));
            }

            // Who wants no fallback wants the first one, or nobody.
            var wanted = whenOut == WhenQuotaIsOut.Fail ? candidates[..1] : candidates;
            var request = new QuotaRequest(wanted, quota.ComplexShare, quota.ComplexBurst);
            var reserved = await queue.ReserveAsync(run, request, mayWait: run.Repair is null, cancellationToken).ConfigureAwait(false);
            run.Trace.WaitedForQuota += reserved.Waited;
            var passed = reserved.Decision.Admitted ? reserved.Decision.Index : wanted.Length;
            if (passed > 0)
            {
                from = PassOver(run, wanted.Span[..passed], reserved.Request);
                refused = Refusals.Sooner(refused, Refusals.Waiting(run, reserved, Refusals.Quota(wanted.Span[..passed], reserved.Request)));
            }

            if (!reserved.Decision.Admitted)
            {
                if (refused!.Kind == CompletionErrorKind.TooLarge && wanted.Length < candidates.Length)
                {
                    candidates = candidates[1..];
                    continue;
                }

                LogRefusal(run, refused);
                return (null, refused);
            }

            var index = reserved.Decision.Index;
            var candidate = candidates.Span[index];
            var rest = whenOut == WhenQuotaIsOut.Wait ? Without(candidates.Span, index) : candidates[(index + 1)..];
            WarnNearLimit(run, reserved.Decision.Reservation);
            if (from is not null)
            {
                LogFallingBack(logger, from, candidate.Model.Id);
            }

            LogRoutedTo(logger, candidate.Model.Id);
            var model = run.Settings.Find(candidate.Model.Id)!.Model;
            var attempt = new WireAttempt(ledger, reserved, candidate);
            var response = await SendAsync(run, model, attempt, candidate, last: !CanHold(rest.Span), cancellationToken).ConfigureAwait(false);
            if (response.Value is { } value)
            {
                return (Accept(run, model, candidate, value), null);
            }

            var error = response.Error!;
            var failed = Refusals.Upstream(error, model.Id) with { RequestId = response.RequestId };
            PassOver(run, model.Id, error);

            // What the caller has seen cannot be taken back.
            if (run.Feed is { HandedOut: true } || !MovesOn(error))
            {
                run.FailedGeneration = error.FailedGeneration;
                return (null, failed);
            }

            if (error.Kind == GroqErrorKind.RateLimited && whenOut == WhenQuotaIsOut.Wait && ++refusals < MaxRefusals)
            {
                // The books know better now: what is left is to wait.
                continue;
            }

            refused = Refusals.Sooner(refused, failed);
            if (rest.IsEmpty || (error.Kind == GroqErrorKind.RateLimited && whenOut == WhenQuotaIsOut.Fail))
            {
                LogRefusal(run, refused);
                return (null, refused);
            }

            from = model.Id;
            candidates = rest;
        }
    }

    /// <summary>What is known of a model's quota; no store is asked.</summary>
    public CompletionQuota? ReadQuota(CompletionRun run, string? model) =>
        model is not null && run.Settings.Find(model) is { } candidate ? ledger.ReadKnown(candidate.Quota) : null;

    private static QuotaCandidate[] Without(ReadOnlySpan<QuotaCandidate> candidates, int index) => [.. candidates[..index], .. candidates[(index + 1)..]];

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
