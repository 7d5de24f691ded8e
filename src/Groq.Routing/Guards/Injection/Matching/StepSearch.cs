using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <summary>A look for the steps of rules on one side of an anchor.</summary>
/// <param name="steps">The bits of their words.</param>
/// <param name="free">Bits that may be set in any order.</param>
/// <param name="found">What is found already.</param>
internal ref struct StepSearch(StepBits steps, ulong free, ulong found)
{
    /// <summary>The bits of what is found.</summary>
    public ulong Found { get; private set; } = found;

    /// <summary>Takes the next word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(ReadOnlySpan<char> text, int start, int length) =>
        Found |= steps.Of(WordFilter.Read(text, start, length)) & (Found << 1 | free);
}
