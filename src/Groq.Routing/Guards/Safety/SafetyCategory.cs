namespace Groq.Routing;

/// <summary>One category with its phrases, ready to be weighed.</summary>
internal sealed class SafetyCategory(string name, string reason, IReadOnlyList<PhraseRule> rules)
{
    /// <summary>From this score on a text belongs to the category.</summary>
    public const int Enough = 10;

    private readonly PhraseSet _phrases = new(rules);

    public string Name => name;

    public string Reason => reason;

    /// <summary>The words a text must have one of.</summary>
    public IReadOnlyCollection<string> MarkedWords => _phrases.MarkedWords;

    /// <summary>Whether <paramref name="text"/> belongs to it. It is read to the end: evidence against, which may come last, counts as well.</summary>
    public bool Holds(ReadOnlySpan<char> text) => _phrases.Match(text, int.MaxValue).Score >= Enough;
}
