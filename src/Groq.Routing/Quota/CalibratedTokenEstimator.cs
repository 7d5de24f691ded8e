using System.Collections.Concurrent;

namespace Groq.Routing;

/// <summary>Guesses from characters and their script, and corrects itself per model by what Groq counts.</summary>
internal sealed class CalibratedTokenEstimator : ITokenEstimator
{
    private readonly ConcurrentDictionary<string, TokenCalibration> _models = new(StringComparer.Ordinal);

    public int EstimateInputTokens(string model, GroqChatRequest request)
    {
        var guess = PromptSize.Tokens(request);
        return _models.TryGetValue(model, out var calibration) ? calibration.Apply(guess) : (int)Math.Ceiling(guess);
    }

    public void Observe(string model, GroqChatRequest request, int inputTokens) =>
        _models.GetOrAdd(model, static _ => new TokenCalibration()).Learn(PromptSize.Tokens(request), inputTokens);
}
