namespace Groq.Routing;

/// <summary>How the complex share looks at one reservation. The default value lets everything pass.</summary>
/// <param name="Ledger">The share's books.</param>
/// <param name="Share">Share of all requests.</param>
/// <param name="Burst">Requests per day whatever the share.</param>
/// <param name="Exempt">Counted, not held back.</param>
internal readonly record struct ComplexShareGate(ComplexShareLedger? Ledger, double Share, int Burst, bool Exempt)
{
    /// <summary>Charges one request; says when it would fit if not.</summary>
    public bool TryEnter(double now, out QuotaDenial denial)
    {
        denial = default;
        return Ledger is null || Ledger.TryCharge(this, now, out denial);
    }
}
