namespace Groq.Routing;

/// <summary>Limits a host sets: section <c>Groq:Models:{id}:Limits</c>. What is <see langword="null"/> keeps the shipped value and follows Groq's reports.</summary>
public sealed class ModelLimitOptions
{
    /// <summary>Requests per minute.</summary>
    public long? Rpm { get; set; }

    /// <summary>Requests per day.</summary>
    public long? Rpd { get; set; }

    /// <summary>Tokens per minute, prompt and answer together.</summary>
    public long? Tpm { get; set; }

    /// <summary>Tokens per day, prompt and answer together.</summary>
    public long? Tpd { get; set; }

    /// <summary>Input (prompt) tokens per minute.</summary>
    public long? Itpm { get; set; }

    /// <summary>Output (answer) tokens per minute.</summary>
    public long? Otpm { get; set; }

    internal ModelLimits ToLimits() => new() { Rpm = Rpm, Rpd = Rpd, Tpm = Tpm, Tpd = Tpd, Itpm = Itpm, Otpm = Otpm };
}
