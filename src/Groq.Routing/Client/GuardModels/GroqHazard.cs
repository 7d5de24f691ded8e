namespace Groq.Routing;

/// <summary>The categories Llama Guard names when it calls a text unsafe.</summary>
public static class GroqHazard
{
    /// <summary>Violent crimes.</summary>
    public const string ViolentCrimes = "S1";

    /// <summary>Non-violent crimes.</summary>
    public const string NonViolentCrimes = "S2";

    /// <summary>Sex crimes.</summary>
    public const string SexCrimes = "S3";

    /// <summary>Child exploitation.</summary>
    public const string ChildExploitation = "S4";

    /// <summary>Defamation.</summary>
    public const string Defamation = "S5";

    /// <summary>Specialised advice.</summary>
    public const string SpecializedAdvice = "S6";

    /// <summary>Privacy.</summary>
    public const string Privacy = "S7";

    /// <summary>Intellectual property.</summary>
    public const string IntellectualProperty = "S8";

    /// <summary>Indiscriminate weapons.</summary>
    public const string IndiscriminateWeapons = "S9";

    /// <summary>Hate.</summary>
    public const string Hate = "S10";

    /// <summary>Self-harm.</summary>
    public const string SelfHarm = "S11";

    /// <summary>Sexual content.</summary>
    public const string SexualContent = "S12";

    /// <summary>Elections.</summary>
    public const string Elections = "S13";

    /// <summary>Code-interpreter abuse.</summary>
    public const string CodeInterpreterAbuse = "S14";
}
