using System.Collections.Frozen;

namespace Groq.Routing;

/// <summary>The models a router knows: those it ships with, changed and extended by the host's settings.</summary>
internal sealed class ModelCatalog
{
    private readonly FrozenDictionary<string, GroqModel> _byName;

    private ModelCatalog(List<GroqModel> models)
    {
        Models = models;
        var byName = new Dictionary<string, GroqModel>(StringComparer.OrdinalIgnoreCase);
        foreach (var model in models)
        {
            byName[model.Id] = model;
        }

        foreach (var (alias, model) in models.SelectMany(m => m.Aliases.Select(a => (a, m))))
        {
            byName.TryAdd(alias, model);
        }

        _byName = byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every model, in catalogue order.</summary>
    public IReadOnlyList<GroqModel> Models { get; }

    public static ModelCatalog Create(IDictionary<string, ModelOptions> changes)
    {
        var models = SeedModels.All.ToList();
        foreach (var (name, change) in changes)
        {
            var index = models.FindIndex(m => Named(m, name));
            if (index >= 0)
            {
                models[index] = Apply(models[index], change);
            }
            else
            {
                models.Add(Apply(new GroqModel { Id = name, Role = ModelRole.Workhorse, Limits = new() }, change));
            }
        }

        return new ModelCatalog(models);
    }

    /// <summary>Finds a model by id or short name, whatever the case.</summary>
    public GroqModel? Find(string name) => _byName.GetValueOrDefault(name);

    private static bool Named(GroqModel model, string name) =>
        model.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || model.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static GroqModel Apply(GroqModel model, ModelOptions change) => model with
    {
        Aliases = change.Aliases is { } aliases ? [.. aliases] : model.Aliases,
        Role = change.Role ?? model.Role,
        Limits = change.Limits.ToLimits().Over(model.Limits),
        Ceilings = change.Limits.ToLimits(),
        ContextWindow = change.ContextWindow ?? model.ContextWindow,
        MaxOutputTokens = change.MaxOutputTokens ?? model.MaxOutputTokens,
        InputPrice = change.InputPrice ?? model.InputPrice,
        OutputPrice = change.OutputPrice ?? model.OutputPrice,
        RetiresOn = change.RetiresOn ?? model.RetiresOn,
        KeptForEnterprise = change.KeptForEnterprise ?? model.KeptForEnterprise,
        Successor = change.Successor ?? model.Successor,
        StrictSchemas = change.StrictSchemas ?? model.StrictSchemas,
        Reasons = change.Reasons ?? model.Reasons,
        Images = change.Images ?? model.Images,
    };
}
