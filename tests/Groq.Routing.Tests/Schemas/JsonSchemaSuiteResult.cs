namespace Groq.Routing.Tests.Schemas;

/// <summary>How a file of the suite went.</summary>
internal sealed class JsonSchemaSuiteResult
{
    public int Passed { get; set; }

    public List<string> Failed { get; } = [];

    /// <summary>Groups whose schema was refused, why, and how many tests they hold.</summary>
    public List<(string Group, string Why, int Tests)> Refused { get; } = [];

    public int Total => Passed + Failed.Count + Refused.Sum(r => r.Tests);
}
