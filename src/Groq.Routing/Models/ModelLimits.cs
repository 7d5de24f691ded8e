namespace Groq.Routing;

/// <summary>Rate limits of one model. <see langword="null"/> = no limit in that dimension.</summary>
public sealed record ModelLimits
{
    /// <summary>Requests per minute.</summary>
    public long? Rpm { get; init; }

    /// <summary>Requests per day.</summary>
    public long? Rpd { get; init; }

    /// <summary>Tokens per minute, prompt and answer together.</summary>
    public long? Tpm { get; init; }

    /// <summary>Tokens per day, prompt and answer together.</summary>
    public long? Tpd { get; init; }

    /// <summary>Input (prompt) tokens per minute.</summary>
    public long? Itpm { get; init; }

    /// <summary>Output (answer) tokens per minute.</summary>
    public long? Otpm { get; init; }

    /// <summary>The limit of one dimension.</summary>
    public long? this[QuotaDimension dimension] => dimension switch
    {
        QuotaDimension.Rpm => Rpm,
        QuotaDimension.Rpd => Rpd,
        QuotaDimension.Tpm => Tpm,
        QuotaDimension.Tpd => Tpd,
        QuotaDimension.Itpm => Itpm,
        QuotaDimension.Otpm => Otpm,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, null),
    };

    internal ModelLimits Over(ModelLimits other) => new()
    {
        Rpm = Rpm ?? other.Rpm,
        Rpd = Rpd ?? other.Rpd,
        Tpm = Tpm ?? other.Tpm,
        Tpd = Tpd ?? other.Tpd,
        Itpm = Itpm ?? other.Itpm,
        Otpm = Otpm ?? other.Otpm,
    };
}
