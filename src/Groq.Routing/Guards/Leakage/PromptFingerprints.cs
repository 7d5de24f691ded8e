namespace Groq.Routing;

/// <summary>Remembers the fingerprints of the instructions seen last: a host has a few, and sends them with every request.</summary>
internal sealed class PromptFingerprints
{
    private readonly PromptFingerprint?[] _known = new PromptFingerprint?[64];

    public PromptFingerprint Of(string text)
    {
        // Hashing all of a long instruction would take longer than comparing it.
        var hash = HashCode.Combine(text.Length, text[0], text[text.Length / 3], text[text.Length / 2], text[^1]);
        ref var slot = ref _known[hash & (_known.Length - 1)];
        var known = Volatile.Read(ref slot);
        if (known is null || !string.Equals(known.Text, text, StringComparison.Ordinal))
        {
            known = new PromptFingerprint(text);
            Volatile.Write(ref slot, known);
        }

        return known;
    }
}
