namespace Groq.Routing.Tests;

/// <summary>Bodies and messages as Groq sent them.</summary>
internal static class Captured
{
    public const string Completion = """
        {"id":"chatcmpl-1","object":"chat.completion","created":1791297846,"model":"qwen/qwen3.8-27b","choices":[{"index":0,"message":{"role":"assistant","content":"Size."},"logprobs":null,"finish_reason":"stop"}],
         "usage":{"queue_time":0.052,"prompt_tokens":16,"prompt_time":0.0008,"completion_tokens":19,"completion_time":0.0368,"total_tokens":35,"total_time":0.0376,
                  "prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":7}},
         "system_fingerprint":"fp_1","x_groq":{"id":"req_1","seed":1321871292},"service_tier":"on_demand"}
        """;

    public const string Rpm = "Rate limit reached for model `meta-llama/llama-4-scout-17b-16e-instruct` in organization `org_x` service tier `on_demand` on requests per minute (RPM): Limit 30, Used 30, Requested 1. Please try again in 2s. Need more tokens? Upgrade to Dev Tier today at https://console.groq.com/settings/billing";
    public const string Tpm = "Rate limit reached for model `llama-3.1-8b-instant` in organization `org_x` service tier `on_demand` on tokens per minute (TPM): Limit 6000, Used 5034, Requested 1443. Please try again in 4.77s. Need more tokens? Upgrade to Dev Tier today at https://console.groq.com/settings/billing";
    public const string TpmCompound = "Rate limit reached for model `meta-llama/llama-4-scout-17b-16e-instruct` in organization `org_x` service tier `on_demand` on tokens per minute (TPM): Limit 30000, Used 19817, Requested 23700. Please try again in 27.034s. Need more tokens%3F Visit https://groq.com/self-serve-support/";
    public const string TpmOverfull = "Rate limit reached for model `openai/gpt-oss-120b` in organization `org_x` service tier `on_demand` on tokens per minute (TPM): Limit 300000, Used 320646, Requested 3149. Please try again in 4.759s.";
    public const string Tpd = "Rate limit reached for model `llama-3.1-8b-instant` in organization `org_x` service tier `on_demand` on tokens per day (TPD): Limit 500000, Used 499483, Requested 3865. Please try again in 9m38.5344s. Need more tokens? Upgrade to Dev Tier today";
    public const string Tpm2024 = "Rate limit reached for model `llama3-70b-8192` in organization `org_x` on tokens per minute (TPM): Limit 7000, Used 0, Requested ~12903. Please try again in 50.597142857s. Visit https://console.groq.com/docs/rate-limits for more information.";
    public const string TooLargeTpm = "Request too large for model `llama-3.1-8b-instant` in organization `org_x` service tier `on_demand` on tokens per minute (TPM): Limit 6000, Requested 12328, please reduce your message size and try again. Need more tokens? Upgrade to Dev Tier today";
    public const string TooLargeItpm = "Request too large for model `qwen/qwen3.8-27b` in organization `org_x` service tier `on_demand` on input tokens per minute (ITPM): Limit 7000, Requested 13657, please reduce your message size and try again.";
    public const string TooLargeOtpm = "Request too large for model qwen/qwen3.6-27b in organization org_x service tier on_demand on output tokens per minute (OTPM): Limit 1000, Requested 2512. The request's expected output tokens exceed the enforced limit; reduce max_tokens or upgrade.";

    public static string[] Refusals { get; } = [Rpm, Tpm, TpmCompound, TpmOverfull, Tpd, Tpm2024, TooLargeTpm, TooLargeItpm, TooLargeOtpm];

    public static string Envelope(string message, string? type = "tokens", string? code = "rate_limit_exceeded") =>
        $$"""{ "error": { "message": "{{message}}", "type": "{{type}}", "code": "{{code}}" } }""";
}
