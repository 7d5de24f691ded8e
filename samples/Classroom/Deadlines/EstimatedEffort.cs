using System.ComponentModel;

namespace Classroom.Deadlines;

/// <summary>What the model is asked for: how much work it is. Calendars are not for models.</summary>
internal sealed record EstimatedEffort(
    [property: Description("Whole hours a beginner needs, 1 to 40.")] int Hours,
    [property: Description("Why, in one sentence.")] string Reason);
