namespace Groq.Routing;

/// <summary>How much weight a guard's verdict has.</summary>
public enum GuardMode
{
    /// <summary>Its verdict stands as it is.</summary>
    Block,

    /// <summary>It can warn, and blocks nothing.</summary>
    Warn,

    /// <summary>It does not run.</summary>
    Off,

    /// <summary>A prompt it blocks or warns of goes to <see cref="GuardOptions.SuspiciousRoute"/>, and nowhere else. For prompt guards; at the output stage it blocks.</summary>
    Route,
}
