namespace Groq.Routing;

/// <summary>Reads the rules that a host has put into its settings.</summary>
internal static class HostRules
{
    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">Its phrase cannot be read; the message says why.</exception>
    public static InjectionRule Read(string id, InjectionRuleOptions options)
    {
        TextView folded = new();
        Folder.Fold(new SourceText(options.Phrase, default), folded, new TextView());
        var parts = folded.Text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.FirstOrDefault(p => p[0] is '@' or '<' || p is "~" || (p[0] == '~' && !IsGap(p))) is { } wrong)
        {
            throw new FormatException($"'{wrong}' is no word of a phrase");
        }

        if (parts.SelectMany(p => p.Split('|')).FirstOrDefault(w => w.Length == 0 || (w[^1] == '*' && w.Length < 5 && w[0] < 0x80)) is { } tooShort)
        {
            throw new FormatException(tooShort.Length == 0 ? "a word is empty" : $"'{tooShort}' needs four letters before the star");
        }

        return new RuleTable().ReadPattern(id, options.Weight, parts)!;
    }

    private static bool IsGap(string part) => int.TryParse(part.AsSpan(1), out var words) && words is >= 0 and <= 20;
}
