namespace Groq.Routing;

/// <summary>Calls Groq's guard models. A guard that answers anything but a verdict has failed; it has not said "safe".</summary>
public static class GroqGuardModels
{
    /// <summary>Asks Prompt Guard 2 how likely a text tries to take over the model.</summary>
    /// <param name="client">The client.</param>
    /// <param name="model">The guard's id on the wire.</param>
    /// <param name="text">At most 512 tokens; split longer text.</param>
    /// <param name="options">Deadline and retry rules of this call; the configured ones when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The score, or an error: <see cref="GroqErrorKind.InvalidResponse"/> when the answer is no probability.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<GroqResponse<GroqPromptScore>> ScorePromptAsync(this IGroqClient client, string model, string text, GroqCall? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrEmpty(model);
        ArgumentNullException.ThrowIfNull(text);
        var response = await client.CompleteChatAsync(CreateRequest(model, [GroqMessage.User(text)]), options, cancellationToken).ConfigureAwait(false);
        return Convert(response, ReadScore, "The guard's answer is not a probability.");
    }

    /// <summary>Asks Llama Guard whether a text is safe.</summary>
    /// <param name="client">The client.</param>
    /// <param name="model">The guard's id on the wire.</param>
    /// <param name="prompt">What the user said.</param>
    /// <param name="answer">What the model answered; the answer is then what is judged.</param>
    /// <param name="options">Deadline and retry rules of this call; the configured ones when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The verdict, or an error: <see cref="GroqErrorKind.InvalidResponse"/> when the answer is no verdict.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<GroqResponse<GroqContentVerdict>> ClassifyContentAsync(this IGroqClient client, string model, string prompt, string? answer = null, GroqCall? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrEmpty(model);
        ArgumentNullException.ThrowIfNull(prompt);
        GroqMessage[] messages = answer is null ? [GroqMessage.User(prompt)] : [GroqMessage.User(prompt), GroqMessage.Assistant(answer)];
        var response = await client.CompleteChatAsync(CreateRequest(model, messages), options, cancellationToken).ConfigureAwait(false);
        return Convert(response, ReadVerdict, "The guard's answer is not a verdict.");
    }

    private static GroqChatRequest CreateRequest(string model, GroqMessage[] messages) => new()
    {
        Model = model,
        Messages = messages,
        MaxCompletionTokens = GuardVerdicts.MaxTokens,
    };

    private static GroqResponse<T> Convert<T>(GroqResponse<GroqChatResponse> response, Func<GroqChatResponse, T?> read, string complaint)
        where T : class
    {
        var error = response.Error;
        if (response.Value is { } completion)
        {
            if (read(completion) is { } verdict)
            {
                return new GroqResponse<T>(verdict) { RateLimits = response.RateLimits, RequestId = response.RequestId, Attempts = response.Attempts, Waited = response.Waited };
            }

            error = new GroqError(GroqErrorKind.InvalidResponse, complaint) { StatusCode = 200 };
        }

        return new GroqResponse<T>(error!) { RateLimits = response.RateLimits, RequestId = response.RequestId, Attempts = response.Attempts, Waited = response.Waited };
    }

    private static GroqPromptScore? ReadScore(GroqChatResponse completion) =>
        GuardVerdicts.ReadScore(completion.Message?.Content, completion.FinishReason) is { } probability ? new GroqPromptScore(probability) { Usage = completion.Usage } : null;

    private static GroqContentVerdict? ReadVerdict(GroqChatResponse completion) =>
        GuardVerdicts.ReadCategories(completion.Message?.Content) is { } verdict ? verdict with { Usage = completion.Usage } : null;
}
