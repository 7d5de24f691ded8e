using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Groq.Routing.Benchmarks;

/// <summary>What the JSON Schema validator takes for answers of three sizes, beside what parsing them takes.</summary>
internal static class SchemaSpeed
{
    /// <summary>The argument that asks for it.</summary>
    public const string Argument = "schemas";

    private const string Schema = """
        {"type":"object","properties":{"cases":{"type":"array","items":{"type":"object","properties":{"input":{"type":"string","minLength":1},
        "expected":{"type":["number","null"]},"kind":{"enum":["normal","edge","error"]},"note":{"anyOf":[{"type":"string","maxLength":200},{"type":"null"}]}},
        "required":["input","expected","kind","note"],"additionalProperties":false}}},"required":["cases"],"additionalProperties":false}
        """;

    /// <summary>Measures and prints.</summary>
    public static void Print()
    {
        var schema = Encoding.UTF8.GetBytes(Schema);
        var compiled = CompiledSchema.Compile(schema, new SchemaOptions(), out _)!;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compile: {Best(() => CompiledSchema.Compile(schema, new SchemaOptions(), out _)):F1} µs"));
        JsonSchemaGuard guard = new(() => Cache);
        foreach (var cases in new[] { 10, 100, 1000 })
        {
            var matching = Encoding.UTF8.GetBytes(Answer(cases, "normal"));
            var mismatching = Encoding.UTF8.GetBytes(Answer(cases, "other"));
            GuardInput input = new(GuardStages.Output, new CompletionRequest("Hi") { Schema = new("cases", JsonElement.Parse(Schema)) }, Answer(cases, "normal"));
            var parse = Best(() => Parse(matching));
            var check = Best(() => Check(compiled, matching));
            var explain = Best(() => Check(compiled, mismatching));
            var whole = Best(() => guard.InspectAsync(input, default));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Check(compiled, matching);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{matching.Length} bytes: parse {parse:F1} µs, parse and check {check:F1} µs ({matching.Length / check:F0} MB/s, {allocated} bytes allocated), with an error to explain {explain:F1} µs, the guard {whole:F1} µs"));
        }
    }

    private static SchemaCache Cache { get; } = new(new SchemaOptions());

    private static void Parse(byte[] text)
    {
        using var tree = JsonTree.Parse(text, text.Length, JsonGuard.MaxDepth, out _);
    }

    private static void Check(CompiledSchema schema, byte[] text)
    {
        using var tree = JsonTree.Parse(text, text.Length, JsonGuard.MaxDepth, out _)!;
        schema.Check(tree);
    }

    private static string Answer(int cases, string last) =>
        $"{{\"cases\":[{string.Join(',', Enumerable.Range(0, cases).Select(i => $"{{\"input\":\"{i} {i + 1}\",\"expected\":{(2 * i) + 1},\"kind\":\"{(i == cases - 1 ? last : "edge")}\",\"note\":\"sum of two\"}}"))}]}}";

    /// <summary>Microseconds of the best of some rounds: others use the machine, too.</summary>
    private static double Best(Action action)
    {
        // Long enough for the compiler to have done its best.
        for (var warmUp = Stopwatch.StartNew(); warmUp.ElapsedMilliseconds < 500;)
        {
            action();
        }

        var best = double.MaxValue;
        for (var round = 0; round < 25; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < 20; i++)
            {
                action();
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / 20);
        }

        return best;
    }
}
