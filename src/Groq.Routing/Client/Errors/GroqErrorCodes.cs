namespace Groq.Routing;

/// <summary>Codes of Groq's errors that something depends on beyond their kind.</summary>
internal static class GroqErrorCodes
{
    /// <summary>The model's answer was not the JSON asked for. It was charged.</summary>
    public const string JsonValidateFailed = "json_validate_failed";
}
