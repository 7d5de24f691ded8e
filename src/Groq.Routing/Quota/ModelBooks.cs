namespace Groq.Routing;

/// <summary>The books of one model as another store can take them over.</summary>
/// <param name="Used">Charged and not yet drained.</param>
/// <param name="Carried">Of that, what instances brought from elsewhere.</param>
/// <param name="Reported">Limits that Groq reported; 0 = never.</param>
/// <param name="BackOff">How long Groq still wants to be left alone.</param>
public sealed record ModelBooks(QuotaAmounts Used, QuotaAmounts Carried, QuotaAmounts Reported, TimeSpan BackOff);
