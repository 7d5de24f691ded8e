using System.Globalization;

namespace Groq.Simulator;

/// <summary>Groq's 429 and 413 errors, to the letter.</summary>
internal static class RateLimitErrors
{
    private const string Code = "rate_limit_exceeded";
    private const string Upgrade = "Need more tokens? Upgrade to Dev Tier today at https://console.groq.com/settings/billing";

    public static ApiError From(Refusal refusal, string model, string organisation, string tier) => refusal switch
    {
        { TooLarge: false } => Reached(refusal, model, organisation, tier),
        { Dimension: LimitDimension.Otpm } => OutputTooLarge(refusal, model, organisation, tier),
        _ => TooLarge(refusal, model, organisation, tier),
    };

    /// <summary>The type has been seen to be <c>compound</c>; approximate is the form of 2024, with a tilde before the requested number.</summary>
    public static ApiError Reached(Refusal refusal, string model, string organisation, string tier, string? type = null, bool approximate = false) => new(
        429,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Rate limit reached for model `{model}` in organization `{organisation}` service tier `{tier}` on {refusal.Dimension.Description}: Limit {refusal.Limit}, Used {refusal.Used}, Requested {(approximate ? "~" : "")}{refusal.Requested}. Please try again in {GoDuration.FromSeconds(refusal.Wait)}. {Upgrade}"),
        type ?? Type(refusal),
        Code);

    private static ApiError TooLarge(Refusal refusal, string model, string organisation, string tier) => new(
        413,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Request too large for model `{model}` in organization `{organisation}` service tier `{tier}` on {refusal.Dimension.Description}: Limit {refusal.Limit}, Requested {refusal.Requested}, please reduce your message size and try again. {Upgrade}"),
        Type(refusal),
        Code);

    private static ApiError OutputTooLarge(Refusal refusal, string model, string organisation, string tier) => new(
        429,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Request too large for model {model} in organization {organisation} service tier {tier} on {refusal.Dimension.Description}: Limit {refusal.Limit}, Requested {refusal.Requested}. The request's expected output tokens exceed the enforced limit; reduce max_tokens and try again."),
        Type(refusal),
        Code);

    private static string Type(Refusal refusal) => refusal.Dimension.CountsRequests ? "requests" : "tokens";
}
