namespace Classroom.Tasks;

/// <summary>What a program reads and what it must print for it.</summary>
public sealed record Example(string Input, string Output)
{
    /// <summary>The same text with line ends, and blanks at line ends, left out of account.</summary>
    public static string Normalize(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim();
}
