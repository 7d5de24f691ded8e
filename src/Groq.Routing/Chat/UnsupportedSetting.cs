namespace Groq.Routing;

/// <summary>What becomes of a setting that Groq does not take.</summary>
public enum UnsupportedSetting
{
    /// <summary>It is left out.</summary>
    Drop,

    /// <summary>The call throws <see cref="NotSupportedException"/>, which names it.</summary>
    Refuse,
}
