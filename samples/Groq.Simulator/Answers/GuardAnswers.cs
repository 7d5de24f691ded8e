namespace Groq.Simulator;

/// <summary>Verdicts by keyword, in the shape each guard model has.</summary>
internal static class GuardAnswers
{
    private static readonly string[] Injections =
    [
        "ignore all", "ignore previous", "ignore the previous", "ignore your", "disregard", "jailbreak", "system prompt",
        "developer mode", "do anything now", "pretend you", "forget your instructions", "override your",
    ];

    private static readonly (string Word, string Category)[] Harms =
    [
        ("kill", "S1"), ("murder", "S1"), ("steal", "S2"), ("fraud", "S2"), ("rape", "S3"), ("child abuse", "S4"),
        ("defame", "S5"), ("home address", "S7"), ("social security", "S7"), ("pirated", "S8"), ("bomb", "S9"),
        ("nerve agent", "S9"), ("hate", "S10"), ("suicide", "S11"), ("self-harm", "S11"), ("porn", "S12"),
        ("rig the election", "S13"), ("os.system", "S14"), ("rm -rf", "S14"),
    ];

    public static string PromptGuard(string text) => Finds(text, Injections) ? "0.9994" : "0.0004";

    public static string LlamaGuard(string text)
    {
        string[] categories = [.. Categories(text)];
        return categories.Length == 0 ? "safe" : "unsafe\n" + string.Join(',', categories);
    }

    public static bool Violates(string text) => Finds(text, Injections) || Categories(text).Any();

    public static string Safeguard(string text, bool json) => (json, Violates(text)) switch
    {
        (true, true) => """{"violation":1,"category":"simulated","rationale":"A keyword of the simulator matched."}""",
        (true, false) => """{"violation":0,"category":null,"rationale":"No keyword of the simulator matched."}""",
        (false, true) => "1",
        (false, false) => "0",
    };

    private static IEnumerable<string> Categories(string text) =>
        Harms.Where(harm => text.Contains(harm.Word, StringComparison.OrdinalIgnoreCase)).Select(harm => harm.Category).Distinct();

    private static bool Finds(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
