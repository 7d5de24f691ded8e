namespace Groq.Routing;

/// <summary>What became of asking again for an answer that was not the JSON asked for.</summary>
public enum RepairOutcome
{
    /// <summary>It was not asked for again: there was no need, or repair is off.</summary>
    None,

    /// <summary>The second answer is the one.</summary>
    Repaired,

    /// <summary>The second answer was refused as well, or the call failed; the result carries the reasons of the first.</summary>
    Failed,

    /// <summary>No candidate had quota for a second call; the result carries the reasons of the first.</summary>
    NoQuota,
}
