namespace Groq.Routing;

/// <summary>What a guard decides.</summary>
public enum GuardAction
{
    /// <summary>Nothing to say.</summary>
    Allow,

    /// <summary>The request goes on; the finding travels with the result.</summary>
    Warn,

    /// <summary>The request ends here.</summary>
    Block,

    /// <summary>The request goes on to <see cref="GuardOptions.SuspiciousRoute"/>; the finding travels with the result.</summary>
    Route,
}
