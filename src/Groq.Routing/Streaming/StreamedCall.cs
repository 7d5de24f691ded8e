namespace Groq.Routing;

/// <summary>A call whose answer comes as a stream, and in the end is what it would have been in one piece.</summary>
internal static class StreamedCall
{
    /// <summary>Calls, and writes what comes into <paramref name="feed"/>.</summary>
    public static async Task<GroqResponse<GroqChatResponse>> SendAsync(
        IGroqClient client,
        GroqChatRequest body,
        GroqCall options,
        AnswerFeed feed,
        ModelCall? telling,
        CancellationToken cancellationToken)
    {
        feed.Restart();
        var response = await client.StreamChatAsync(body, options, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The client returned nothing.");
        var error = response.Error;
        if (response.Value is { } chunks)
        {
            await foreach (var chunk in chunks.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                telling?.ReceiveChunk();
                if (feed.Append(chunk))
                {
                    await feed.HandOver();
                }

                error = chunk.Error;
            }
        }

        var (limits, id, attempts, waited) = (response.RateLimits, response.RequestId, response.Attempts, response.Waited);
        return error is null
            ? new(feed.ToResponse()) { RateLimits = limits, RequestId = id, Attempts = attempts, Waited = waited }
            : new(error) { RateLimits = limits, RequestId = id, Attempts = attempts, Waited = waited };
    }
}
