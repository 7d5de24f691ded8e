namespace Groq.Routing;

/// <summary>Those who wait for one model: by priority, then by turns over the partitions, then first come first.</summary>
internal sealed class WaitingLine
{
    // Highest first. A ring has the partitions in the order of their turns.
    private readonly SortedDictionary<int, LinkedList<WaitingGroup>> _rings = new(Comparer<int>.Create(static (a, b) => b.CompareTo(a)));
    private readonly Dictionary<(int Priority, string Partition), LinkedListNode<WaitingGroup>> _groups = [];

    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(250);

    private TimeSpan _pause;

    /// <summary>When it makes sense to try for the first in line.</summary>
    public TimeSpan Due { get; private set; }

    /// <summary>Why the first in line has no room.</summary>
    public QuotaDenial Denial { get; set; }

    /// <summary>Something was handed back or learned, or another one is first: it makes sense to try now.</summary>
    public void Stir()
    {
        Due = TimeSpan.Zero;
        _pause = TimeSpan.Zero;
    }

    /// <summary>An attempt is under way.</summary>
    public void Try() => Due = TimeSpan.MaxValue;

    /// <summary>The attempt was denied: puts the next one off until there should be room, unless something has happened meanwhile.</summary>
    public void Deny(in QuotaDenial denial, TimeSpan now)
    {
        Denial = denial;
        if (Due == TimeSpan.Zero)
        {
            return;
        }

        // What is in flight does not drain. That it ends is told by its settlement, unless it is another instance's.
        var wait = denial.RetryAfter ?? TimeSpan.Zero;
        Due = now + (wait > _pause ? wait : _pause);
        _pause = TimeSpan.FromTicks(Math.Clamp(_pause.Ticks * 2, ShortestPause.Ticks, LongestPause.Ticks));
    }

    /// <summary>How long until then.</summary>
    public TimeSpan UntilDue(TimeSpan now) => Due == TimeSpan.MaxValue || Due < now ? TimeSpan.Zero : Due - now;

    /// <summary>When one who comes now and would be denied like this could be served, if everyone before it is.</summary>
    public TimeSpan Estimate(in QuotaDenial denial, int priority, string? partition)
    {
        var wait = denial.RetryAfter ?? TimeSpan.MaxValue;
        if (denial is not { Reason: QuotaDenialReason.LimitReached, Limit: > 0 } || wait == TimeSpan.MaxValue)
        {
            return wait;
        }

        return wait + QuotaWindow.TimeToDrain(Ahead(priority, partition).Of(denial.Dimension), denial.Limit, denial.Dimension);
    }

    /// <summary>Whose turn it is.</summary>
    public QuotaWaiter? First
    {
        get
        {
            foreach (var (_, ring) in _rings)
            {
                return ring.First!.Value.Waiters.First!.Value;
            }

            return null;
        }
    }

    /// <summary>Whether someone of this priority or a higher one waits.</summary>
    public bool HasWaiting(int priority)
    {
        foreach (var (highest, _) in _rings)
        {
            return highest >= priority;
        }

        return false;
    }

    public LinkedListNode<QuotaWaiter> Add(QuotaWaiter waiter, WaitingAmounts amounts)
    {
        var key = (waiter.Priority, waiter.Partition);
        if (!_groups.TryGetValue(key, out var group))
        {
            if (!_rings.TryGetValue(waiter.Priority, out var ring))
            {
                _rings[waiter.Priority] = ring = new();
            }

            _groups[key] = group = ring.AddLast(new WaitingGroup(waiter.Priority, waiter.Partition));
        }

        group.Value.Amounts += amounts;
        return group.Value.Waiters.AddLast(waiter);
    }

    /// <summary>Takes one out.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="amounts">What it was said to take.</param>
    /// <param name="served">Whether it had its turn here: then the next partition is on.</param>
    public void Remove(LinkedListNode<QuotaWaiter> place, WaitingAmounts amounts, bool served)
    {
        var key = (place.Value.Priority, place.Value.Partition);
        var group = _groups[key];
        var ring = group.List!;
        group.Value.Waiters.Remove(place);
        group.Value.Amounts += amounts * -1;
        if (group.Value.Waiters.Count > 0)
        {
            if (served)
            {
                ring.Remove(group);
                ring.AddLast(group);
            }

            return;
        }

        ring.Remove(group);
        _groups.Remove(key);
        if (ring.Count == 0)
        {
            _rings.Remove(key.Priority);
        }
    }

    /// <summary>What is taken before the turn of one who comes now.</summary>
    private WaitingAmounts Ahead(int priority, string? partition)
    {
        var ahead = default(WaitingAmounts);
        var own = _groups.TryGetValue((priority, partition ?? ""), out var group) ? group.Value : null;
        foreach (var (level, ring) in _rings)
        {
            if (level < priority)
            {
                break;
            }

            foreach (var other in ring)
            {
                // Of the same priority, each other partition has as many turns as we.
                var turns = level > priority || other == own ? 1 : Math.Min(1, ((own?.Waiters.Count ?? 0) + 1.0) / other.Waiters.Count);
                ahead += other.Amounts * turns;
            }
        }

        return ahead;
    }
}
