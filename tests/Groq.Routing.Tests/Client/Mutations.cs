using CsCheck;

namespace Groq.Routing.Tests;

/// <summary>Captured texts with random damage.</summary>
internal static class Mutations
{
    private static readonly string[] Splices = ["", "-", "~", "-1", "99999999999999999999", "1e9", ".", ",", "(", ")", "\"", "{", "}", "null", "[]", "\\ud800", "\u0000", "é", "(TPM): Limit ", "try again in ", "9223372036854775807h"];

    public static Gen<string> Of(params string[] texts) => Gen.Select(
        Gen.OneOf(texts),
        Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 20], Gen.OneOf(Splices)).Array[1, 4],
        (text, edits) => edits.Aggregate(text, Apply));

    private static string Apply(string text, (int At, int Cut, string Splice) edit)
    {
        var at = edit.At % (text.Length + 1);
        var cut = edit.Cut == 20 ? text.Length - at : Math.Min(edit.Cut, text.Length - at);
        return string.Concat(text.AsSpan(0, at), edit.Splice, text.AsSpan(at + cut));
    }
}
