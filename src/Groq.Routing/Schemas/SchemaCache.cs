using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>Compiled schemas by their text, so that each is compiled once. It holds the newest and what was used since they began to be: two generations, each bounded.</summary>
internal sealed class SchemaCache(SchemaOptions options)
{
    private const int MostPerGeneration = 128;

    private volatile ConcurrentDictionary<byte[], Entry> _young = New();
    private volatile ConcurrentDictionary<byte[], Entry> _old = New();

    /// <summary>The schema, compiled.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="problem">Why it cannot be used, as a sentence.</param>
    public CompiledSchema? Find(JsonElement schema, out string? problem)
    {
        ReadOnlySpan<byte> text;
        try
        {
            text = JsonMarshal.GetRawUtf8Value(schema);
        }
        catch (InvalidOperationException)
        {
            // Also ObjectDisposedException.
            problem = "It has no JSON in it, or the document it lives in is disposed.";
            return null;
        }

        var entry = Find(text);
        problem = entry.Problem;
        return entry.Schema;
    }

    private Entry Find(ReadOnlySpan<byte> text)
    {
        if (_young.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out var entry))
        {
            return entry;
        }

        if (!_old.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out entry))
        {
            var schema = CompiledSchema.Compile(text, options, out var problems);
            entry = new(schema, schema is null ? string.Join(" ", problems.Select(p => $"{p}.")) : null);
        }

        if (_young.Count >= MostPerGeneration)
        {
            (_old, _young) = (_young, New());
        }

        _young.TryAdd(text.ToArray(), entry);
        return entry;
    }

    private static ConcurrentDictionary<byte[], Entry> New() => new(Utf8Comparer.Instance);

    private sealed record Entry(CompiledSchema? Schema, string? Problem);
}
