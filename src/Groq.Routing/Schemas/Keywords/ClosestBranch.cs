namespace Groq.Routing;

/// <summary>Explains a value that matches none of several schemas by the one that it comes closest to.</summary>
internal static class ClosestBranch
{
    private const int MostNamed = 5;

    /// <summary>Tells the errors in the closest schema; where none is close, what each of them wants.</summary>
    public static string? Explain(SchemaRun run, SchemaNode[] schemas, JsonTreeValue value, string keyword)
    {
        var place = JsonLocation.Path(value);
        var branches = schemas.Select(s => run.ErrorsOf(s, value)).ToList();
        var closest = branches.Where(errors => errors.Count > 0).OrderBy(errors => errors.Count(e => IsOther(e))).ThenBy(e => e.Count).FirstOrDefault();
        if (closest is not null && !closest.Exists(e => e.InstancePath == place && IsOther(e)))
        {
            run.Tell(closest);
            return null;
        }

        var wanted = branches
            .Select(errors => errors.Find(e => e.InstancePath == place)?.Sentence)
            .OfType<string>()
            .Distinct()
            .Take(MostNamed)
            .Select((s, i) => i == 0 || !s.StartsWith("must ", StringComparison.Ordinal) ? s : s["must ".Length..])
            .ToList();
        return wanted.Count == 0 ? $"must match a schema of '{keyword}'" : string.Join(", or ", wanted);
    }

    // What says that another kind of thing was meant.
    private static bool IsOther(SchemaError error) => error.Keyword is "type" or "const" or "enum" or "";
}
