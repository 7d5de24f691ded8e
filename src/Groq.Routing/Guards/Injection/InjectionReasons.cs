namespace Groq.Routing;

/// <summary>The sentences a caller reads.</summary>
internal static class InjectionReasons
{
    /// <summary>The sentence of a category of rules.</summary>
    public static string Of(string category) => category switch
    {
        "override-instructions" => "The text tries to override the instructions of the host.",
        "new-task" => "The text tries to put another task in the place of the host's.",
        "reveal-instructions" => "The text tries to draw out the instructions of the host.",
        "tool-abuse" => "The text tries to use tools or data against the host.",
        "persona-switch" => "The text tries to free the model from its rules by giving it another persona.",
        "refusal-suppression" => "The text tries to keep the model from refusing.",
        "framing" => "The text frames a request so that the model's rules seem not to apply.",
        "grade-tampering" => "The text tries to dictate a grade.",
        "role-markup" => "The text contains role markup of a chat template.",
        _ => "The text matches a rule of the host against prompt injection.",
    };
}
