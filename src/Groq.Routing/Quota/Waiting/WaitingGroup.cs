namespace Groq.Routing;

/// <summary>Those of one priority and one partition in a line, first come first.</summary>
internal sealed class WaitingGroup(int priority, string partition)
{
    public int Priority => priority;

    public string Partition => partition;

    public LinkedList<QuotaWaiter> Waiters { get; } = new();

    /// <summary>What all of them will take.</summary>
    public WaitingAmounts Amounts { get; set; }
}
