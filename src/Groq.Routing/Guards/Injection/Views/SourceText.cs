namespace Groq.Routing;

/// <summary>A text that is looked at, and where in the prompt its characters come from.</summary>
/// <param name="text">The text.</param>
/// <param name="sources">The place of each character; empty when the text is the prompt itself.</param>
internal readonly ref struct SourceText(ReadOnlySpan<char> text, ReadOnlySpan<int> sources)
{
    private readonly ReadOnlySpan<int> _sources = sources;

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Where in the prompt a character comes from.</summary>
    public int SourceOf(int index) => _sources.IsEmpty ? index : _sources[index];
}
