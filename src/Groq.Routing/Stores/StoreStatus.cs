namespace Groq.Routing;

/// <summary>How a quota or cache store is doing, seen from this instance.</summary>
/// <param name="Kind">What it stores.</param>
/// <param name="Name">The store's name.</param>
/// <param name="InUse">Whether requests are served by it now.</param>
/// <param name="Available">Whether it is in order; <see langword="false"/> from a failure until a look finds it back.</param>
/// <param name="LastFailure">What failed last; <see langword="null"/> when nothing has since the start.</param>
/// <param name="NextLook">When it is looked at again; <see langword="null"/> when it is in order.</param>
public sealed record StoreStatus(StoreKind Kind, string Name, bool InUse, bool Available, string? LastFailure, TimeSpan? NextLook);
