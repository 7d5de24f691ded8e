namespace Groq.Routing.Mongo;

/// <summary>Something to be done to the live books. It may have to be done more than once, on other books each time, before it counts.</summary>
internal abstract class LedgerStep
{
    /// <summary>When it was asked for, by the clock of the lane.</summary>
    public long Asked { get; set; }

    /// <summary>Whether nobody waits for it any more.</summary>
    public virtual bool Abandoned => false;

    /// <summary>Whether it begins books where there are none.</summary>
    public virtual bool Begins => false;

    /// <summary>Does it.</summary>
    public abstract void Apply(LiveBooks books, double now);

    /// <summary>What was done is written.</summary>
    public abstract void Complete();

    /// <summary>There are no books.</summary>
    public abstract void Lose();

    /// <summary>It is not known to be done.</summary>
    public abstract void Fail(Exception exception);
}
