namespace Groq.Routing.AspNetCore;

/// <summary>How full a limit is.</summary>
internal enum LimitLevel
{
    /// <summary>Below the warning threshold.</summary>
    Normal,

    /// <summary>At the warning threshold (80 % by default) or above.</summary>
    Warning,

    /// <summary>At 95 % or above.</summary>
    Critical,
}
