namespace Groq.Routing;

/// <summary>The roles a <see cref="GroqMessage"/> can have.</summary>
public static class GroqRole
{
    /// <summary>Instructions of the host.</summary>
    public const string System = "system";

    /// <summary>What the user says.</summary>
    public const string User = "user";

    /// <summary>What the model says.</summary>
    public const string Assistant = "assistant";

    /// <summary>What a tool answered.</summary>
    public const string Tool = "tool";
}
