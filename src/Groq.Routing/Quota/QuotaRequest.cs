namespace Groq.Routing;

/// <summary>A reservation to make: the candidates in order, and room for the reasons of those passed over.</summary>
/// <remarks>It may be used again once its decision has been read.</remarks>
/// <param name="candidates">The candidates, best first.</param>
/// <param name="complexShare">Share of all requests that scarce models may take beyond <paramref name="complexBurst"/>; <see langword="null"/> = any.</param>
/// <param name="complexBurst">Requests per day that scarce models may take whatever the share.</param>
public sealed class QuotaRequest(ReadOnlyMemory<QuotaCandidate> candidates, double? complexShare = null, int complexBurst = 0)
{
    private QuotaDenial[]? _denials;
    private QuotaAmounts[]? _levels;
    private bool[]? _seen;

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

    /// <summary>For shared stores: says what candidate <paramref name="index"/> has used, its charge included if it was charged.</summary>
    public void See(int index, in QuotaAmounts used)
    {
        (_levels ??= new QuotaAmounts[candidates.Length])[index] = used;
        (_seen ??= new bool[candidates.Length])[index] = true;
    }

    /// <summary>What a shared store said of candidate <paramref name="index"/>; <see langword="false"/> when it did not look at it.</summary>
    public bool TryGetSeen(int index, out QuotaAmounts used)
    {
        used = _seen is not null && _seen[index] ? _levels![index] : default;
        return _seen is not null && _seen[index];
    }

    internal QuotaRequest Copy() => new(candidates, complexShare, complexBurst);

    /// <summary>For stores: forgets what an earlier use left.</summary>
    public void Reset()
    {
        _denials?.AsSpan().Clear();
        _seen?.AsSpan().Clear();
    }
}
