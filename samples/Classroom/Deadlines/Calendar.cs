namespace Classroom.Deadlines;

/// <summary>Turns hours of work into a day on which something can be due.</summary>
internal static class Calendar
{
    private const int LeastDays = 2;

    public static DateOnly DayAfter(DateOnly start, int hours, int hoursPerWeek, IEnumerable<DateOnly> holidays)
    {
        var closed = holidays.ToHashSet();
        var days = Math.Max(LeastDays, (int)Math.Ceiling(hours * 7.0 / hoursPerWeek));
        var due = start.AddDays(days);
        while (due.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || closed.Contains(due))
        {
            due = due.AddDays(1);
        }

        return due;
    }
}
