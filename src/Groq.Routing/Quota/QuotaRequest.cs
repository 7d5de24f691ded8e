namespace Groq.Routing;

/// <summary>A reservation to make: the candidates in order, and room for the reasons of those passed over.</summary>
/// <remarks>It may be used again once its decision has been read.</remarks>
/// <param name="candidates">The candidates, best first.</param>
/// <param name="complexShare">Share of all requests that scarce models may take beyond <paramref name="complexBurst"/>; <see langword="null"/> = any.</param>
/// <param name="complexBurst">Requests per day that scarce models may take whatever the share.</param>
public sealed class QuotaRequest(ReadOnlyMemory<QuotaCandidate> candidates, double? complexShare = null, int complexBurst = 0)
{
    private QuotaDenial[]? _denials;
    private (bool Seen, QuotaAmounts Used, QuotaAmounts Carried)[]? _levels;

    /// <summary>The candidates, best first.</summary>
    public ReadOnlySpan<QuotaCandidate> Candidates => candidates.Span;

    /// <summary>Share of all requests that scarce models may take beyond <see cref="ComplexBurst"/>; <see langword="null"/> = any.</summary>
    public double? ComplexShare => complexShare;

    /// <summary>Requests per day that scarce models may take whatever the share.</summary>
    public int ComplexBurst => complexBurst;

    /// <summary>Why candidate <paramref name="index"/> was passed over; <see cref="QuotaDenialReason.None"/> when it was not.</summary>
    public QuotaDenial Denial(int index) => _denials is null ? default : _denials[index];

    /// <summary>For stores: says why candidate <paramref name="index"/> was passed over.</summary>
    public void Deny(int index, in QuotaDenial denial) => (_denials ??= new QuotaDenial[candidates.Length])[index] = denial;

    /// <summary>For stores: says what candidate <paramref name="index"/> has used after the decision, and what of it was carried there by instances (nothing, in a store that is not shared). Results tell it as <see cref="CompletionQuota.Ledger"/>.</summary>
    public void See(int index, in QuotaAmounts used, in QuotaAmounts carried) =>
        (_levels ??= new (bool, QuotaAmounts, QuotaAmounts)[candidates.Length])[index] = (true, used, carried);

    /// <summary>What the store said of candidate <paramref name="index"/>; <see langword="false"/> when it did not look at it.</summary>
    public bool TryGetSeen(int index, out QuotaAmounts used, out QuotaAmounts carried)
    {
        (var seen, used, carried) = _levels is null ? default : _levels[index];
        return seen;
    }

    internal QuotaRequest Copy() => new(candidates, complexShare, complexBurst);

    /// <summary>The same with one candidate only.</summary>
    internal QuotaRequest Only(int index) => new(candidates.Slice(index, 1), complexShare, complexBurst);

    /// <summary>The same with some of the candidates.</summary>
    internal QuotaRequest Where(bool[] open) => new(candidates.ToArray().Where((_, i) => open[i]).ToArray(), complexShare, complexBurst);

    /// <summary>For stores: forgets what an earlier use left.</summary>
    public void Reset()
    {
        _denials?.AsSpan().Clear();
        _levels?.AsSpan().Clear();
    }
}
