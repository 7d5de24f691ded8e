using System.Runtime.InteropServices;
using System.Text.Json;

namespace Groq.Routing;

/// <summary>How JSON Schemas are read: section <c>Groq:Schemas</c>.</summary>
public sealed class SchemaOptions
{
    private readonly Dictionary<string, JsonTree> _documents = new(StringComparer.Ordinal);

    /// <summary>Whether <c>format</c> is held to. Off by default, as draft 2020-12 has it: then it only tells the model.</summary>
    public bool AssertFormats { get; set; }

    /// <summary>Whether a keyword that draft 2020-12 does not know makes a schema unusable. Off by default: then it is an annotation.</summary>
    public bool Strict { get; set; }

    /// <summary>Registers a schema that others refer to by its address. Nothing is ever fetched.</summary>
    /// <param name="uri">Its address, absolute and without a fragment, as <c>$ref</c> resolves to it.</param>
    /// <param name="schema">The schema.</param>
    /// <exception cref="ArgumentException">The address is not absolute, or the schema nests too deep or is no Unicode text.</exception>
    public void Register(string uri, JsonElement schema)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!Uri.TryCreate(uri, UriKind.Absolute, out _) || uri.Contains('#', StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{uri}' is not an absolute URI without a fragment.", nameof(uri));
        }

        var text = JsonMarshal.GetRawUtf8Value(schema).ToArray();
        _documents[uri] = JsonTree.Parse(text, text.Length, SchemaCompiler.MaxDepth, out var defect)
            ?? throw new ArgumentException($"The schema '{uri}' {defect!.Sentence}.", nameof(schema));
    }

    internal JsonTree? Find(string uri) => _documents.GetValueOrDefault(uri);
}
