namespace Groq.Routing;

/// <summary>What a schema says of a value. The default says that it matches.</summary>
/// <param name="Errors">In what it does not match.</param>
/// <param name="Overrun">Why the check was given up, as the end of a sentence.</param>
internal readonly record struct SchemaVerdict(IReadOnlyList<SchemaError>? Errors, string? Overrun)
{
    public bool Matches => Errors is null && Overrun is null;
}
