namespace Groq.Routing;

/// <summary>What an instance knows of one model, as of now: what drained since it was seen is taken off.</summary>
/// <remarks>
/// Several instances bring the same knowledge, so it is counted once. Idle books rise to <paramref name="Known"/>. Books in use rise by what of
/// it they cannot have: <paramref name="Known"/> less <paramref name="Base"/> when they are the books the instance knew, all of it when they
/// are not, less what others have brought already, and never above the limit by that: Groq admits no more, wherever it was spent. What was
/// brought is kept per bucket as <c>carried</c> and drains like what is used; all that a mirror sets was brought.
/// </remarks>
/// <param name="Model">The model.</param>
/// <param name="Base">Used less carried, as last seen in this store.</param>
/// <param name="Known">Used, as last seen in whatever shared store served the instance.</param>
/// <param name="Own">Spent by this instance alone where no store saw it; added in full, once per <see cref="QuotaHandover.Sequence"/>.</param>
/// <param name="Reported">Limits that Groq reported; 0 = never. Taken where the books have none.</param>
/// <param name="BackOff">How long Groq still wants to be left alone.</param>
public sealed record ModelHandover(
    QuotaModel Model,
    QuotaAmounts Base,
    QuotaAmounts Known,
    QuotaAmounts Own,
    QuotaAmounts Reported,
    TimeSpan BackOff);
