using System.ComponentModel;

namespace Classroom.Insights;

/// <summary>What the model is asked for.</summary>
internal sealed record WrittenInsights(
    [property: Description("What the distribution shows, in one or two sentences.")] string Summary,
    [property: Description("What the teacher could do next, at most three short sentences.")] IReadOnlyList<string> Actions);
