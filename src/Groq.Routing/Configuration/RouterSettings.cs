using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Groq.Routing;

/// <summary>Valid settings, worked out once: options, catalogue and routes. Immutable; a reload makes another.</summary>
internal sealed class RouterSettings
{
    private readonly Dictionary<string, Candidate> _candidates;
    private readonly FrozenDictionary<string, string> _intents;

    public RouterSettings(GroqRoutingOptions options)
    {
        Options = options;
        Catalog = ModelCatalog.Create(options.Models);
        _candidates = Catalog.Models.ToDictionary(m => m.Id, m => new Candidate(m), StringComparer.OrdinalIgnoreCase);
        _intents = options.Intents.Keys.ToFrozenDictionary(name => name, IntentNameComparer.Instance);
        QuotaModels = [.. _candidates.Values.Select(c => c.Quota)];
        Candidate[] workhorses = [.. WithRole(ModelRole.Workhorse), .. WithRole(ModelRole.Either)];
        Simple = Route(options.Routes.Simple) ?? workhorses;
        Medium = Route(options.Routes.Medium) ?? workhorses;
        Complex = Route(options.Routes.Complex) ?? [.. WithRole(ModelRole.Complex), .. workhorses];
        Suspicious = Route(options.Guards.SuspiciousRoute) ?? [];
        PromptGuards = Guards(ModelRole.PromptGuard);
        OutputGuards = Guards(ModelRole.OutputGuard);
        CacheScope = ScopeOf(this);
        SuspiciousScope = $"{CacheScope} suspicious";
        Schemas = new SchemaCache(options.Schemas);
    }

    /// <summary>The schemas of requests, compiled.</summary>
    public SchemaCache Schemas { get; }

    /// <summary>Stands for the settings that choose the model of a request and judge its answer: what was stored under other routes, rules or guards is not found.</summary>
    public string CacheScope { get; }

    /// <summary>The same for requests that guards send to <see cref="Suspicious"/>.</summary>
    public string SuspiciousScope { get; }

    public GroqRoutingOptions Options { get; }

    public ModelCatalog Catalog { get; }

    /// <summary>Every model of the catalogue, for the ledger.</summary>
    public IReadOnlyList<QuotaModel> QuotaModels { get; }

    /// <summary>The candidates for suspicious prompts; empty when the host names none, and then no guard sends any there.</summary>
    public Candidate[] Suspicious { get; }

    /// <summary>The models that judge whether a prompt is an attack, in the catalogue's order.</summary>
    public Candidate[] PromptGuards { get; }

    /// <summary>The models that judge content, in the catalogue's order.</summary>
    public Candidate[] OutputGuards { get; }

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

    /// <summary>An intent as its rule names it; <see langword="null"/> when there is no rule for it.</summary>
    public string? IntentName(string name) => _intents.GetValueOrDefault(name);

    // A successor takes over a guard's work whatever its own role is.
    private Candidate[] Guards(ModelRole role)
    {
        var models = WithRole(role).ToList();
        models.AddRange(models.Select(c => c.Model.Successor is { } successor ? Find(successor) : null).OfType<Candidate>().Except(models).ToList());
        return [.. models];
    }

    private IEnumerable<Candidate> WithRole(ModelRole role) => Catalog.Models.Where(m => m.Role == role).Select(m => _candidates[m.Id]);

    private static string ScopeOf(RouterSettings settings)
    {
        var text = new StringBuilder();
        if (settings.Options.EnableRouting)
        {
            foreach (var (name, rule) in settings.Options.Intents.OrderBy(i => i.Key, StringComparer.OrdinalIgnoreCase))
            {
                text.Append(FormattableString.Invariant($"{name.ToUpperInvariant()}:{rule.SimpleUpTo}:{rule.MediumUpTo}:{rule.Otherwise}:{rule.DefaultMeasure}\n"));
            }
        }

        foreach (var complexity in settings.Options.EnableRouting ? Enum.GetValues<Complexity>() : [Complexity.Simple])
        {
            text.AppendJoin(',', settings.RouteOf(complexity).Select(c => c.Model.Id)).Append('\n');
        }

        foreach (var model in settings.Catalog.Models)
        {
            text.Append(FormattableString.Invariant($"{model.Id}:{string.Join(',', model.Aliases)}:{model.StrictSchemas}:{model.Reasons}:{model.Images}\n"));
        }

        text.Append(FormattableString.Invariant($"{settings.Options.EnterpriseAccess}:{settings.Options.EnableGuards}:{settings.Options.Schemas.AssertFormats}\n"));
        GuardScope.Write(text, settings.Options.Guards);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }

    private Candidate[]? Route(IList<string>? names) =>
        names is null ? null : [.. names.Select(n => _candidates[Catalog.Find(n)!.Id]).Distinct()];
}
