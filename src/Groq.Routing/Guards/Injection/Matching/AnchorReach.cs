namespace Groq.Routing;

/// <summary>How far, in words, the rules reach that a word calls for, and which other words they need there.</summary>
/// <param name="Before">Before it.</param>
/// <param name="After">After it.</param>
/// <param name="Partners">The words one of which must be within reach, too; <see langword="null"/> when the word is enough.</param>
internal readonly record struct AnchorReach(int Before, int After, PartnerWords? Partners)
{
    /// <summary>The reach of both.</summary>
    public AnchorReach Union(AnchorReach other) =>
        new(Math.Max(Before, other.Before), Math.Max(After, other.After), Partners is null || other.Partners is null ? null : Partners.Union(other.Partners));

    /// <summary>Whether a needed word may be near: a quick look that errs on the side of yes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Where words are in the blocks around.</param>
    /// <param name="offset">Where the word starts in the block in the middle.</param>
    public bool MayHold(ReadOnlySpan<char> text, in WordBlocks words, int offset)
    {
        if (Partners is null)
        {
            return true;
        }

        return words.MayFollow(Partners, After, text, offset) || words.MayPrecede(Partners, Before, text, offset);
    }
}
