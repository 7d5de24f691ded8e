namespace Groq.Routing.Mongo;

/// <summary>The live books of all models: what one document holds, in a form that can be worked on.</summary>
/// <param name="hold">Seconds for which a reservation that is not settled does not drain.</param>
internal sealed class LiveBooks(double hold)
{
    /// <summary>
    /// A clock that is this far behind the books, in seconds, was set back: from then on it is read with what it lacks. One that is less
    /// behind is waited for; it may be no more than an answer that was long on its way.
    /// </summary>
    private const double SetBack = 60;

    /// <summary>When the ledger's time began. It is a number of seconds, and those of late years are small enough to be exact.</summary>
    private static readonly DateTime Began = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Instances are remembered for this long, in seconds: what one delivered before has drained since, so that it may come twice.</summary>
    private const double Remembered = 86_400;

    /// <summary>Names the books.</summary>
    public required long Id { get; init; }

    /// <summary>Changes with every step.</summary>
    public required long Version { get; set; }

    /// <summary>Seconds that the server's clock lacks since it was set back.</summary>
    public double Offset { get; set; }

    /// <summary>The ledger's time of the last step, in seconds. It never goes back.</summary>
    public double Time { get; set; }

    /// <summary>When something was last reserved or handed over; <see langword="null"/> = never.</summary>
    public double? LastUse { get; set; }

    /// <summary>The books themselves.</summary>
    public QuotaBooks Models { get; } = new(hold);

    /// <summary>What of them instances brought from elsewhere.</summary>
    public QuotaBooks Carried { get; } = new(0);

    /// <summary>The instances that share them, by name.</summary>
    public Dictionary<string, SeenInstance> Instances { get; } = new(StringComparer.Ordinal);

    /// <summary>Models whose books have changed since they were read or written, by id.</summary>
    public Dictionary<string, QuotaModel> Changed { get; } = new(StringComparer.Ordinal);

    /// <summary>The ledger's time when the server's clock shows <paramref name="server"/>.</summary>
    public double TimeAt(DateTime server)
    {
        var time = (server - Began).TotalSeconds + Offset;
        if (time < Time - SetBack)
        {
            Offset += Time - time;
        }

        return Math.Max(time, Time);
    }

    /// <summary>What of a model's books instances brought from elsewhere.</summary>
    public QuotaAmounts ReadCarried(QuotaModel model) => Carried.ReadBooks(model, Time).Used;

    /// <summary>Counts the instances that are alive, and those of them that are served here; forgets those that are long gone.</summary>
    public (int Alive, int Served) CountAlive(double now)
    {
        var (alive, served) = (0, 0);
        foreach (var (name, seen) in Instances)
        {
            if (now - seen.Time > Remembered)
            {
                Instances.Remove(name);
            }
            else if (now - seen.Time < QuotaHandover.Alive.TotalSeconds)
            {
                alive++;
                served += seen.Mirror ? 0 : 1;
            }
        }

        return (alive, served);
    }
}
