namespace Groq.Routing;

/// <summary>What Groq limits per organisation and model. Each is a bucket that drains continuously at limit / window.</summary>
public enum QuotaDimension
{
    /// <summary>Requests per minute.</summary>
    Rpm,

    /// <summary>Requests per day.</summary>
    Rpd,

    /// <summary>Tokens per minute, prompt and answer together.</summary>
    Tpm,

    /// <summary>Tokens per day, prompt and answer together.</summary>
    Tpd,

    /// <summary>Input (prompt) tokens per minute.</summary>
    Itpm,

    /// <summary>Output (answer) tokens per minute.</summary>
    Otpm,
}
