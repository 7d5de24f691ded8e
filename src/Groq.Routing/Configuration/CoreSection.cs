using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Groq.Routing;

/// <summary>The section without the parts that belong to the stores' packages, so that what is left can be checked for unknown names.</summary>
internal sealed class CoreSection(IConfigurationSection section) : IConfigurationSection
{
    private static readonly string[] Stores = ["Redis", "Mongo"];

    public string Key => section.Key;

    public string Path => section.Path;

    public string? Value
    {
        get => section.Value;
        set => section.Value = value;
    }

    public string? this[string key]
    {
        get => section[key];
        set => section[key] = value;
    }

    public IConfigurationSection GetSection(string key) => section.GetSection(key);

    public IEnumerable<IConfigurationSection> GetChildren() =>
        section.GetChildren().Where(c => !Stores.Contains(c.Key, StringComparer.OrdinalIgnoreCase));

    public IChangeToken GetReloadToken() => section.GetReloadToken();
}
