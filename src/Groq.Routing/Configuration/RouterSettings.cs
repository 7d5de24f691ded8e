namespace Groq.Routing;

/// <summary>Valid settings, worked out once: options, catalogue and routes. Immutable; a reload makes another.</summary>
internal sealed class RouterSettings
{
    private readonly Dictionary<string, Candidate> _candidates;

    public RouterSettings(GroqRoutingOptions options)
    {
        Options = options;
        Catalog = ModelCatalog.Create(options.Models);
        _candidates = Catalog.Models.ToDictionary(m => m.Id, m => new Candidate(m), StringComparer.OrdinalIgnoreCase);
        QuotaModels = [.. _candidates.Values.Select(c => c.Quota)];
        Candidate[] workhorses = [.. WithRole(ModelRole.Workhorse), .. WithRole(ModelRole.Either)];
        Simple = Route(options.Routes.Simple) ?? workhorses;
        Medium = Route(options.Routes.Medium) ?? workhorses;
        Complex = Route(options.Routes.Complex) ?? [.. WithRole(ModelRole.Complex), .. workhorses];
    }

    public GroqRoutingOptions Options { get; }

    public ModelCatalog Catalog { get; }

    /// <summary>Every model of the catalogue, for the ledger.</summary>
    public IReadOnlyList<QuotaModel> QuotaModels { get; }

    private Candidate[] Simple { get; }

    private Candidate[] Medium { get; }

    private Candidate[] Complex { get; }

    public Candidate[] RouteOf(Complexity complexity) => complexity switch
    {
        Complexity.Simple => Simple,
        Complexity.Medium => Medium,
        _ => Complex,
    };

    /// <summary>A model by id or short name, as a route of its own.</summary>
    public Candidate? Find(string name) => Catalog.Find(name) is { } model ? _candidates[model.Id] : null;

    private IEnumerable<Candidate> WithRole(ModelRole role) => Catalog.Models.Where(m => m.Role == role).Select(m => _candidates[m.Id]);

    private Candidate[]? Route(IList<string>? names) =>
        names is null ? null : [.. names.Select(n => _candidates[Catalog.Find(n)!.Id]).Distinct()];
}
