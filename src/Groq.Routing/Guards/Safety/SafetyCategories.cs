namespace Groq.Routing;

/// <summary>The categories of content safety by rules; also the keys of <c>Groq:Guards:Safety:Categories</c>, and the rules of its findings.</summary>
public static class SafetyCategories
{
    /// <summary>Encouragement of self-harm, or how to do it.</summary>
    public const string SelfHarm = "self-harm";

    /// <summary>Sexual content about minors.</summary>
    public const string SexualMinors = "sexual-minors";

    /// <summary>How to make or misuse a weapon.</summary>
    public const string Weapons = "weapons";

    /// <summary>Dehumanisation of, or calls for violence against, people for what they are.</summary>
    public const string Hate = "hate";

    internal static readonly string[] All = [SelfHarm, SexualMinors, Weapons, Hate];
}
