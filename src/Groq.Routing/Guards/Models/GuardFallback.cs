namespace Groq.Routing;

/// <summary>What happens when a guard model cannot be asked, has no quota, is too slow or answers nothing that can be read.</summary>
public enum GuardFallback
{
    /// <summary>The rules decide, also those that are switched off in favour of the model; what passes them goes on with a finding.</summary>
    Rules,

    /// <summary>The request is refused.</summary>
    Block,

    /// <summary>The request goes on, with a finding.</summary>
    Allow,
}
