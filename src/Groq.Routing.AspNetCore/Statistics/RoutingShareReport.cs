using System.ComponentModel;

namespace Groq.Routing.AspNetCore;

internal sealed record RoutingShareReport(
    [property: Description("Share of answers from workhorses and models that are as good for either work, 0 to 1.")] double Workhorse,
    [property: Description("Share of answers from scarce models, 0 to 1.")] double Complex,
    [property: Description("What workhorses should take at least.")] double WorkhorseAim,
    [property: Description("What scarce models should take at most.")] double ComplexAim);
