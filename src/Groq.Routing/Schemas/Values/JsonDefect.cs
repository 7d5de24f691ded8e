namespace Groq.Routing;

/// <summary>Why a text is not JSON that everyone reads the same way.</summary>
/// <param name="Rule">A stable name.</param>
/// <param name="Sentence">What is wrong, as the end of a sentence that begins with the text's name. It quotes nothing of the text.</param>
internal sealed record JsonDefect(string Rule, string Sentence)
{
    /// <summary>The rule of a text that does not parse.</summary>
    public const string InvalidJson = "invalid-json";

    /// <summary>The rule of a text that nests too deep.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>A string that is no Unicode text.</summary>
    public static JsonDefect UnpairedSurrogate { get; } = new(InvalidJson, "is not valid JSON: a string has an unpaired surrogate");
}
