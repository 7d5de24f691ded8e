namespace Groq.Routing;

/// <summary>The books of one model at one instant.</summary>
/// <param name="Model">The model's id.</param>
/// <param name="Dimensions">Each dimension that has a limit.</param>
/// <param name="BackOff">How long Groq asked to be left alone; <see cref="TimeSpan.Zero"/> = not at all.</param>
public sealed record ModelQuota(string Model, IReadOnlyList<DimensionQuota> Dimensions, TimeSpan BackOff);
