using System.Security.Cryptography;
using System.Text;

namespace Groq.Routing;

/// <summary>What a guard model is to judge.</summary>
/// <param name="Guard">The guard that asks.</param>
/// <param name="Stage">Where the text was met.</param>
/// <param name="Policy">What violates what, for models that take a policy.</param>
/// <param name="Prompt">Of an output, the prompt it answers; <see langword="null"/> when the text is the prompt.</param>
/// <param name="Text">The text.</param>
internal sealed record GuardQuestion(string Guard, GuardStages Stage, string? Policy, string? Prompt, string Text)
{
    /// <summary>Equal for questions that have the same answer.</summary>
    /// <param name="candidates">The models that may be asked.</param>
    public CacheKey KeyFor(IReadOnlyList<Candidate> candidates)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var candidate in candidates)
        {
            Add(hash, candidate.Model.Id);
        }

        Add(hash, Guard);
        Add(hash, Policy);
        Add(hash, Prompt);
        Add(hash, Text);
        return new CacheKey(hash.GetHashAndReset(), partition: null);
    }

    // Behind its length, so that no text can pass for two others.
    private static void Add(IncrementalHash hash, string? text)
    {
        hash.AppendData(BitConverter.GetBytes(text?.Length ?? -1));
        hash.AppendData(Encoding.Unicode.GetBytes(text ?? ""));
    }
}
