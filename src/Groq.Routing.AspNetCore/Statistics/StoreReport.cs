using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Groq.Routing.AspNetCore;

internal sealed record StoreReport(
    [property: Description("What it stores."), JsonConverter(typeof(CamelCaseEnumConverter<StoreKind>))] StoreKind Kind,
    [property: Description("The store's name.")] string Name,
    [property: Description("Whether requests are served by it now.")] bool InUse,
    [property: Description("False from a failure until a look finds the store back: its breaker is open.")] bool Available,
    [property: Description("What failed last.")] string? LastFailure,
    [property: Description("Seconds until the store is looked at again.")] double? NextLookSeconds);
