namespace Groq.Routing;

/// <summary>One bucket as a refusal shows it: the server's own book at that instant.</summary>
/// <param name="Dimension">Which limit.</param>
/// <param name="Limit">The limit in force.</param>
/// <param name="Used">Used at that instant; <see langword="null"/> when the body does not say, as "request too large" does not.</param>
/// <param name="Requested">What the refused request asked for, in Groq's own count.</param>
/// <param name="RetryAfter">The wait Groq names for it.</param>
public readonly record struct ObservedRefusal(QuotaDimension Dimension, long Limit, long? Used, long Requested, TimeSpan? RetryAfter)
{
    /// <summary>For stores: whether it can be a book at all. One without a limit, or a thousand times over it, is a garbled message.</summary>
    public bool IsCredible => Limit > 0 && !(Used is < 0 || Used > 1000.0 * Limit);

    /// <summary>For stores: <see cref="Used"/> with its fraction. The message rounds it to a whole number; the wait it names does not.</summary>
    public double? ExactUsed
    {
        get
        {
            if (Used is not { } used || RetryAfter is not { } wait)
            {
                return Used;
            }

            var exact = (Limit * (1 + (wait.TotalSeconds / QuotaWindow.SecondsOf(Dimension)))) - Requested;
            return Math.Abs(exact - used) <= 1 ? exact : used;
        }
    }
}
