namespace Groq.Routing.Mongo;

/// <summary>One document of the usage history.</summary>
/// <param name="Interval">Whether it is a minute or a day.</param>
/// <param name="Start">When that began, in UTC.</param>
/// <param name="Model">The model's id.</param>
internal readonly record struct UsageKey(UsageInterval Interval, DateTime Start, string Model)
{
    /// <summary>The minute or day at a time.</summary>
    public static UsageKey At(UsageInterval interval, DateTime time, string model)
    {
        var length = UsageRecord.Length(interval).Ticks;
        return new(interval, new DateTime(time.Ticks / length * length, DateTimeKind.Utc), model);
    }
}
