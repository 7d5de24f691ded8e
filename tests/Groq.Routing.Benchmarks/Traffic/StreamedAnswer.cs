using System.Globalization;
using System.Text;

namespace Groq.Routing.Benchmarks;

/// <summary>An answer as a stream of server-sent events, a word in each, in the form that was seen on the wire.</summary>
internal static class StreamedAnswer
{
    public const string MediaType = "text/event-stream";

    /// <summary>A stream with so many pieces of text; before them comes one with the role, after them one with the end and what it cost.</summary>
    public static byte[] Create(int pieces)
    {
        var events = new StringBuilder();
        Add(events, """{"role":"assistant","content":""}""", finish: "null", more: "");
        for (var i = 0; i < pieces; i++)
        {
            Add(events, $$"""{"content":" word{{i % 10}}"}""", finish: "null", more: "");
        }

        var usage = $$"""{"queue_time":0.052,"prompt_tokens":537,"prompt_time":0.02,"completion_tokens":{{pieces}},"completion_time":0.18,"total_tokens":{{537 + pieces}},"total_time":0.2}""";
        Add(events, "{}", finish: "\"stop\"", more: $$""","x_groq":{"id":"req_01jk2v8q6meyp8d3d1r6h6a4jq","usage":{{usage}}}""");
        return Encoding.UTF8.GetBytes(events.Append("data: [DONE]\n\n").ToString());
    }

    private static void Add(StringBuilder events, string delta, string finish, string more) => events
        .Append(CultureInfo.InvariantCulture, $$$"""data: {"id":"chatcmpl-5f2c7a40-6a4e-4d11-9b53-0d4b7f1f6a5e","object":"chat.completion.chunk","created":1791297846,"model":"openai/gpt-oss-20b","system_fingerprint":"fp_80501ff3a1","choices":[{"index":0,"delta":{{{delta}}},"logprobs":null,"finish_reason":{{{finish}}}}]{{{more}}}}""")
        .Append("\n\n");
}
