namespace Groq.Simulator;

/// <summary>One of the six things Groq counts.</summary>
public enum LimitDimension
{
    /// <summary>Requests per minute.</summary>
    Rpm,

    /// <summary>Requests per day.</summary>
    Rpd,

    /// <summary>Tokens per minute: prompt and completion.</summary>
    Tpm,

    /// <summary>Tokens per day: prompt and completion.</summary>
    Tpd,

    /// <summary>Input tokens per minute.</summary>
    Itpm,

    /// <summary>Output tokens per minute.</summary>
    Otpm,
}
