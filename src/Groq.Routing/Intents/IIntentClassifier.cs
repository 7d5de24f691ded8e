namespace Groq.Routing;

/// <summary>Says how demanding a request is. Register your own with <c>services.AddSingleton&lt;IIntentClassifier, MyClassifier&gt;()</c>.</summary>
/// <remarks>It runs once per request that the cache does not answer, must be thread-safe, and calls no model.</remarks>
public interface IIntentClassifier
{
    /// <summary>Classifies a request by its intent and context.</summary>
    Complexity Classify(CompletionRequest request);
}
