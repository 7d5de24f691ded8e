namespace Classroom.Answers;

/// <summary>Marks text that a student wrote, so that the model can tell it from the task.</summary>
internal static class Untrusted
{
    public static string Part(string name, string text) =>
        $"<{name}>\n{text.Replace($"</{name}", $"< /{name}", StringComparison.OrdinalIgnoreCase)}\n</{name}>";
}
