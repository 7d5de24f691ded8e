namespace Groq.Routing;

/// <summary>What an instance brings to a shared ledger.</summary>
/// <param name="Instance">Names the instance.</param>
/// <param name="Books">The books it last knew there; 0 = none.</param>
/// <param name="Sequence">Counts what is <see cref="ModelHandover.Own"/> and <see cref="Usage"/>: a number the store has seen from this instance is not added again.</param>
/// <param name="Mirror">
/// The instance is served by another store. The books are set to what it knows of those, but only when they are idle
/// (<see cref="Idle"/>); nothing else is taken in.
/// </param>
/// <param name="Models">Every model it knows something of, each once.</param>
/// <param name="ComplexShareUsed">What it knows to be used of the complex share, at least.</param>
/// <param name="Usage">Usage history of its own that no store was told.</param>
public sealed record QuotaHandover(
    string Instance,
    long Books,
    long Sequence,
    bool Mirror,
    IReadOnlyList<ModelHandover> Models,
    double ComplexShareUsed,
    IReadOnlyList<UsagePoint> Usage)
{
    /// <summary>Books are idle when nothing was reserved and nothing but mirrors handed over for this long: 5 seconds.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    /// <summary>An instance counts as alive for this long after a handover: 10 seconds.</summary>
    public static readonly TimeSpan Alive = TimeSpan.FromSeconds(10);
}
