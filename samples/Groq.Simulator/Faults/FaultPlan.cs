namespace Groq.Simulator;

/// <summary>The faults that are on. All delays that hit a request add up; of the others the one added first hits.</summary>
public sealed class FaultPlan
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];
    private readonly TimeProvider _time;
    private readonly Random _random;

    internal FaultPlan(TimeProvider time, int seed)
    {
        _time = time;
        _random = new Random(seed);
    }

    /// <summary>The faults that may still hit, with what is left of their counts.</summary>
    public IReadOnlyList<Fault> Active
    {
        get
        {
            lock (_lock)
            {
                RemoveSpent();
                return [.. _entries.Select(entry => entry.Fault with { Count = entry.Left })];
            }
        }
    }

    /// <summary>Turns a fault on.</summary>
    /// <exception cref="ArgumentException">A number is out of range or no model has that id.</exception>
    public void Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        Check(fault);
        lock (_lock)
        {
            _entries.Add(new Entry(fault, fault.Duration is { } duration ? _time.GetUtcNow() + duration : null));
        }
    }

    /// <summary>Turns a fault on that hits so many requests.</summary>
    public void Add(FaultKind kind, int count) => Add(new Fault(kind) { Count = count });

    /// <summary>Turns all faults off.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
        }
    }

    /// <summary>The faults of one side of admission: what waits behind it is not spent on a request that never gets there.</summary>
    internal FaultsOfRequest Take(SimulatedRequest request, bool beforeAdmission)
    {
        lock (_lock)
        {
            if (_entries.Count == 0)
            {
                return default;
            }

            RemoveSpent();
            var taken = default(FaultsOfRequest);
            foreach (Entry entry in _entries)
            {
                Fault fault = entry.Fault;
                bool free = fault.IsDelay || taken.Fault is null;
                if (!free || fault.IsBeforeAdmission != beforeAdmission || !fault.Concerns(request) || (fault.Probability < 1 && _random.NextDouble() >= fault.Probability))
                {
                    continue;
                }

                entry.Left--;
                taken = taken with { Count = taken.Count + 1 };
                taken = fault.Kind switch
                {
                    FaultKind.Latency => taken with { Delay = taken.Delay + fault.Delay + (fault.Jitter * _random.NextDouble()) },
                    FaultKind.SlowStream => taken with { ChunkDelay = taken.ChunkDelay + fault.Delay },
                    _ => taken with { Fault = fault },
                };
            }

            return taken;
        }
    }

    private void RemoveSpent()
    {
        DateTimeOffset now = _time.GetUtcNow();
        _entries.RemoveAll(entry => entry.Left <= 0 || entry.Until <= now);
    }

    private static void Check(Fault fault)
    {
        if (fault.Probability is not (>= 0 and <= 1))
        {
            throw new ArgumentException($"A probability is from 0 to 1, not {fault.Probability}.", nameof(fault));
        }

        if (fault.Count < 1)
        {
            throw new ArgumentException($"A count is at least 1, not {fault.Count}.", nameof(fault));
        }

        if (fault.Delay < TimeSpan.Zero || fault.Jitter < TimeSpan.Zero || fault.Duration <= TimeSpan.Zero)
        {
            throw new ArgumentException("A delay or jitter is not negative, and a duration is positive.", nameof(fault));
        }

        if (fault.AfterPieces < 0)
        {
            throw new ArgumentException($"AfterPieces is not negative, as {fault.AfterPieces} is.", nameof(fault));
        }

        if (fault.Status is < 400 or > 599)
        {
            throw new ArgumentException($"A status is from 400 to 599, not {fault.Status}.", nameof(fault));
        }

        if (fault.Limit < 1)
        {
            throw new ArgumentException($"A limit is at least 1, not {fault.Limit}.", nameof(fault));
        }

        if (fault.Model is { } id && ModelCatalogue.Models.All(model => model.Id != id))
        {
            throw new ArgumentException($"Groq has no model '{id}'.", nameof(fault));
        }
    }

    private sealed class Entry(Fault fault, DateTimeOffset? until)
    {
        public Fault Fault { get; } = fault;

        public int? Left { get; set; } = fault.Count;

        public DateTimeOffset? Until { get; } = until;
    }
}
