namespace Groq.Routing.Benchmarks;

/// <summary>What one call costs.</summary>
/// <param name="Nanoseconds">Median over the rounds.</param>
/// <param name="Bytes">Allocated; median over the rounds.</param>
internal readonly record struct Cost(double Nanoseconds, double Bytes)
{
    public static Cost operator -(Cost left, Cost right) => new(left.Nanoseconds - right.Nanoseconds, left.Bytes - right.Bytes);
}
