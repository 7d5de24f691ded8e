namespace Groq.Routing;

/// <summary>Why a request does not wait, or waits no longer.</summary>
internal enum WaitEnd
{
    /// <summary>It has its reservation, or did not want to wait.</summary>
    None,

    /// <summary>As many wait as may.</summary>
    Full,

    /// <summary>Its turn does not come before its deadline.</summary>
    TooLate,
}
