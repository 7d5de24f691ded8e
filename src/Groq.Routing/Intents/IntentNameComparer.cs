namespace Groq.Routing;

/// <summary>Takes <c>test_case_generation</c>, <c>test-case-generation</c> and <c>TestCaseGeneration</c> for the same name.</summary>
internal sealed class IntentNameComparer : IEqualityComparer<string>
{
    public static IntentNameComparer Instance { get; } = new();

    public bool Equals(string? x, string? y)
    {
        if (string.Equals(x, y, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return x is not null && y is not null && Plain(x).Equals(Plain(y), StringComparison.OrdinalIgnoreCase);
    }

    public int GetHashCode(string obj)
    {
        var hash = default(HashCode);
        foreach (var character in obj)
        {
            if (character is not ('_' or '-'))
            {
                hash.Add(char.ToUpperInvariant(character));
            }
        }

        return hash.ToHashCode();
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
