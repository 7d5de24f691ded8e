namespace Groq.Routing.Benchmarks;

/// <summary>One kind of step, measured in turns with the others.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Act">One step.</param>
/// <param name="Ratio">Most, of the bare script's median latency; <see langword="null"/> = no target.</param>
/// <param name="Share">Least, of the bare script's throughput.</param>
internal sealed record RedisContender(string Name, Func<Task> Act, double? Ratio = null, double? Share = null);
