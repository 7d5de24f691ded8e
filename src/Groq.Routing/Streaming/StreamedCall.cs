namespace Groq.Routing;

/// <summary>A call whose answer comes as a stream, and in the end is what it would have been in one piece.</summary>
internal static class StreamedCall
{
    /// <summary>Calls, and writes what comes into the feed of <paramref name="run"/>. It ends early when a guard blocks what has come.</summary>
    public static async Task<GroqResponse<GroqChatResponse>> SendAsync(
        IGroqClient client,
        GroqChatRequest body,
        GroqCall options,
        CompletionRun run,
        ModelCall? telling,
        CancellationToken cancellationToken)
    {
        var (feed, held) = (run.Feed!, run.HoldBack!);
        var response = await client.StreamChatAsync(body, options, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The client returned nothing.");
        var error = response.Error;
        if (response.Value is { } chunks)
        {
            try
            {
                await foreach (var chunk in chunks.WithCancellation(cancellationToken).ConfigureAwait(false))
                {
                    telling?.ReceiveChunk();
                    if (feed.Append(chunk) && await held.ReleaseAsync(run, cancellationToken).ConfigureAwait(false))
                    {
                        await feed.HandOver();
                    }

                    error = chunk.Error;
                    if (held.Blocked is not null)
                    {
                        break;
                    }
                }

                if (error is null && held.Blocked is null)
                {
                    await held.FinishAsync(run, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (TimeoutException) when (run.Remaining <= TimeSpan.Zero)
            {
                // A guard took longer than the caller has time.
                error = new GroqError(GroqErrorKind.DeadlineExceeded, "The deadline of the call passed.");
            }
        }

        var (limits, id, attempts, waited) = (response.RateLimits, response.RequestId, response.Attempts, response.Waited);
        return error is null
            ? new(feed.ToResponse()) { RateLimits = limits, RequestId = id, Attempts = attempts, Waited = waited }
            : new(error) { RateLimits = limits, RequestId = id, Attempts = attempts, Waited = waited };
    }
}
