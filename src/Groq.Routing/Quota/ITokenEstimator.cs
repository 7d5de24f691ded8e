namespace Groq.Routing;

/// <summary>Estimates prompt tokens before a call. Register your own to use a real tokenizer.</summary>
/// <remarks>An estimate that is too low can run into Groq's limit, one that is too high leaves quota unused for the length of a call.</remarks>
public interface ITokenEstimator
{
    /// <summary>Estimates the prompt tokens of a request.</summary>
    /// <param name="model">The model's id.</param>
    /// <param name="request">The request as it would be sent.</param>
    int EstimateInputTokens(string model, GroqChatRequest request);

    /// <summary>Learns what Groq counted.</summary>
    /// <param name="model">The model's id.</param>
    /// <param name="request">The request as it was sent.</param>
    /// <param name="inputTokens">Prompt tokens as Groq reported them.</param>
    void Observe(string model, GroqChatRequest request, int inputTokens);
}
