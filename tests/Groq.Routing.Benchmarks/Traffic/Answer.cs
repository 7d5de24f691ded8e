namespace Groq.Routing.Benchmarks;

/// <summary>What Groq answers, as it was seen on the wire; the limits are so high that nothing is ever refused.</summary>
internal static class Answer
{
    public const string Model = "openai/gpt-oss-20b";

    public const long Limit = 1_000_000_000_000;

    public static byte[] Body { get; } = """
        {"id":"chatcmpl-5f2c7a40-6a4e-4d11-9b53-0d4b7f1f6a5e","object":"chat.completion","created":1791297846,"model":"openai/gpt-oss-20b","choices":[{"index":0,"message":{"role":"assistant","content":"Your loop is easy to read, and the rule for free items is right.\n\n1. **Large quantities**: `price * (quantity - free)` is an `int`, although `total` is a `long`. Try one item with price 100000 and quantity 60000.\n2. **Blank line**: an empty cart may come as an empty line, and `int.Parse` cannot read it. Look at the first line of `Main`.\n3. **Many items**: a million calls of `Console.ReadLine` are slow; think of reading the whole input at once.\n\nHow large can the product of two `int` values become, and which type holds it?"},"logprobs":null,"finish_reason":"stop"}],"usage":{"queue_time":0.052,"prompt_tokens":537,"prompt_time":0.0208,"completion_tokens":162,"completion_time":0.1868,"total_tokens":699,"total_time":0.2076,"prompt_tokens_details":{"cached_tokens":0},"completion_tokens_details":{"reasoning_tokens":24}},"system_fingerprint":"fp_80501ff3a1","x_groq":{"id":"req_01jk2v8q6meyp8d3d1r6h6a4jq","seed":1321871292},"service_tier":"on_demand"}

        """u8.ToArray();

    public static (string Name, string Value)[] Headers { get; } =
    [
        ("cache-control", "private, max-age=0, no-store, no-cache, must-revalidate"),
        ("vary", "Origin"),
        ("x-groq-region", "fra"),
        ("x-ratelimit-limit-requests", "1000000000000"),
        ("x-ratelimit-limit-tokens", "1000000000000"),
        ("x-ratelimit-remaining-requests", "999999999999"),
        ("x-ratelimit-remaining-tokens", "999999998439"),
        ("x-ratelimit-reset-requests", "86.4s"),
        ("x-ratelimit-reset-tokens", "93.66ms"),
        ("x-request-id", "req_01jk2v8q6meyp8d3d1r6h6a4jq"),
        ("via", "1.1 google"),
        ("cf-cache-status", "DYNAMIC"),
        ("cf-ray", "90a1b2c3d4e5f607-FRA"),
    ];
}
