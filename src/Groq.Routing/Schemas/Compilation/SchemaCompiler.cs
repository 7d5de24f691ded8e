namespace Groq.Routing;

/// <summary>Compiles a schema and every schema it refers to.</summary>
/// <remarks>All of the caller's own document is compiled, so that no mistake in it waits for the answer that meets it; of registered documents, what is referred to.</remarks>
internal sealed class SchemaCompiler(SchemaOptions options)
{
    /// <summary>Deepest nesting of a schema document.</summary>
    public const int MaxDepth = 128;

    private const int MostProblems = 5;

    private readonly Dictionary<string, SchemaResource> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<(JsonTree Tree, int Index), SchemaNode> _nodes = [];
    private readonly Dictionary<JsonTree, string> _addresses = [];
    private readonly Queue<SchemaNode> _pending = new();
    private readonly HashSet<string> _dynamic = new(StringComparer.Ordinal);
    private readonly List<SchemaProblem> _problems = [];

    public SchemaOptions Options => options;

    /// <summary>What is wrong with the schema.</summary>
    public IReadOnlyList<SchemaProblem> Problems => _problems;

    /// <summary>Whether any schema refers to the dynamic scope.</summary>
    public bool FollowsScope => _dynamic.Count > 0;

    /// <summary>Compiles a document.</summary>
    /// <returns>Its root; it can be used when there are no <see cref="Problems"/>.</returns>
    public SchemaNode? Compile(JsonTree tree)
    {
        var resource = Load("", tree.Root);
        var root = NodeAt(tree.Root, resource);
        do
        {
            while (_pending.TryDequeue(out var node) && _problems.Count < MostProblems)
            {
                Complete(node);
            }
        }
        while (AddDynamicNodes() && _problems.Count < MostProblems);

        if (_problems.Count == 0 && SchemaLoops.Find(_nodes.Values) is { } loop)
        {
            _problems.Add(new(loop.Path, "applies itself to the same value without end"));
        }

        return root;
    }

    public void Fail(JsonTreeValue schema, string keyword, string sentence)
    {
        var path = _addresses[schema.Tree] + JsonLocation.Pointer(schema);
        _problems.Add(new(keyword.Length == 0 ? path : $"{path}/{keyword}", sentence));
    }

    /// <summary>Gives an address to a resource; false when another has it.</summary>
    public bool TryAddResource(string uri, SchemaResource resource) => _resources.TryAdd(uri, resource);

    /// <summary>The compiled schema at a place; it is completed later.</summary>
    /// <param name="place">The place.</param>
    /// <param name="outer">The resource it stands in.</param>
    public SchemaNode? NodeAt(JsonTreeValue place, SchemaResource outer)
    {
        if (place.Kind is not (JsonKind.Object or JsonKind.True or JsonKind.False))
        {
            Fail(place, "", "must be a schema: an object, true or false");
            return null;
        }

        if (_nodes.TryGetValue((place.Tree, place.Index), out var node))
        {
            return node;
        }

        // A reference may lead to where no keyword expects a schema.
        new SchemaIndex(this).Add(place, outer, outer.Document);
        node = new SchemaNode(place, outer.Document.Resources.GetValueOrDefault(place.Index, outer));
        _nodes.Add((place.Tree, place.Index), node);
        _pending.Enqueue(node);
        return node;
    }

    /// <summary>The schema that a reference leads to.</summary>
    public SchemaNode? Resolve(string reference, SchemaNode from, string keyword)
    {
        var (uri, fragment) = SchemaUri.Split(reference);
        uri = SchemaUri.Resolve(from.Resource.Uri, uri);
        if (ResourceAt(uri) is not { } resource)
        {
            Fail(from.Source, keyword, $"refers to '{uri}', which is neither in the schema nor registered (Groq:Schemas)");
            return null;
        }

        fragment = Uri.UnescapeDataString(fragment);
        var target = fragment.Length == 0 ? (resource.Root, resource)
            : fragment[0] == '/' ? SchemaPointer.Follow(resource, fragment)
            : resource.Anchors.TryGetValue(fragment, out var place) ? (place, resource) : null;
        if (target is null)
        {
            Fail(from.Source, keyword, $"refers to '{reference}', and there is no such place");
            return null;
        }

        return NodeAt(target.Value.Item1, target.Value.Item2);
    }

    /// <summary>How a schema is to be read that names a meta-schema.</summary>
    public SchemaDialect? DialectOf(string meta, JsonTreeValue schema)
    {
        if (meta.TrimEnd('#') == SchemaDialect.Uri || SchemaDialect.IsEarlierDraft(meta))
        {
            return SchemaDialect.Draft202012;
        }

        if (options.Find(meta.TrimEnd('#')) is not { } tree)
        {
            Fail(schema, "$schema", "names a meta-schema that is not registered (Groq:Schemas); what is understood is draft 2020-12");
            return null;
        }

        var dialect = SchemaDialect.Read(tree.Root, out var unknown);
        if (dialect is null)
        {
            Fail(schema, "$schema", $"needs the vocabulary '{unknown}', which is not understood");
        }

        return dialect;
    }

    /// <summary>From now on, schemas with this dynamic anchor are looked for on the way.</summary>
    public void FollowScope(string anchor) => _dynamic.Add(anchor);

    private SchemaResource? ResourceAt(string uri) =>
        _resources.TryGetValue(uri, out var resource) ? resource
        : (options.Find(uri) ?? MetaSchemas.Find(uri)) is { } tree ? Load(uri, tree.Root)
        : null;

    private SchemaResource Load(string uri, JsonTreeValue root)
    {
        var document = new SchemaDocument(uri, root);
        _addresses[root.Tree] = uri;
        new SchemaIndex(this).Add(root, null, document);
        var resource = document.Resources[root.Index];
        _resources.TryAdd(uri, resource);
        return resource;
    }

    private void Complete(SchemaNode node)
    {
        var keywords = new List<SchemaKeyword>();
        if (node.Source.Kind == JsonKind.Object)
        {
            var reader = new KeywordReader(this, node, keywords);
            foreach (var read in SchemaKeywords.Readers)
            {
                read(reader);
            }

            foreach (var (_, _) in reader.SchemaMap("$defs").Concat(reader.SchemaMap("definitions")))
            {
                // Compiled by being asked for.
            }

            RefuseUnknown(reader);
        }
        else if (node.Source.Kind == JsonKind.False)
        {
            keywords.Add(new NeverKeyword());
        }

        node.Complete(keywords);
    }

    private void RefuseUnknown(KeywordReader reader)
    {
        if (options.Strict && reader.Present.FirstOrDefault(k => SchemaKeywords.VocabularyOf(k) is null) is { } unknown)
        {
            reader.Fail(unknown, "is not a keyword of draft 2020-12");
        }
    }

    private bool AddDynamicNodes()
    {
        foreach (var resource in _resources.Values.Distinct().ToList())
        {
            foreach (var (anchor, place) in resource.DynamicAnchors)
            {
                if (_dynamic.Contains(anchor) && NodeAt(place, resource) is { } node)
                {
                    resource.DynamicNodes[anchor] = node;
                }
            }
        }

        return _pending.Count > 0;
    }
}
