using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;

namespace Groq.Routing.Tests.Configuration;

/// <summary>A configuration source whose text a test changes, as an operator changes appsettings.json.</summary>
internal sealed class ReloadableJson(string json) : ConfigurationProvider, IConfigurationSource
{
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override void Load() => Read(json);

    public void Change(string changed)
    {
        Read(changed);
        OnReload();
    }

    private void Read(string text)
    {
        var stream = new JsonStreamConfigurationSource { Stream = new MemoryStream(Encoding.UTF8.GetBytes(text)) };
        var parsed = new ConfigurationBuilder().Add(stream).Build();
        Data = parsed.AsEnumerable().ToDictionary(p => p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase);
    }
}
