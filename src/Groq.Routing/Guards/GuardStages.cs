namespace Groq.Routing;

/// <summary>Where a guard runs.</summary>
[Flags]
public enum GuardStages
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>On every prompt, before the cache.</summary>
    Prompt = 1,

    /// <summary>On every output of a model, before the caller sees it.</summary>
    Output = 2,
}
