namespace Groq.Routing;

/// <summary>What a model is for.</summary>
public enum ModelRole
{
    /// <summary>The daily engine: simple and medium work, and complex work when nothing better has quota.</summary>
    Workhorse,

    /// <summary>The strong, scarce model, kept for complex work.</summary>
    Complex,

    /// <summary>As good for either; tried after the workhorses.</summary>
    Either,

    /// <summary>Scores prompts; never a candidate for a completion by default.</summary>
    PromptGuard,

    /// <summary>Judges outputs; never a candidate for a completion by default.</summary>
    OutputGuard,
}
