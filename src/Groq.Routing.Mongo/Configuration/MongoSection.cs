using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Groq.Routing.Mongo;

/// <summary>Settings from the <c>Groq:Mongo</c> section.</summary>
internal sealed class MongoSection(IConfigurationSection section) : IConfigureOptions<MongoStoreOptions>
{
    public void Configure(MongoStoreOptions options) => section.Bind(options, static binder => binder.ErrorOnUnknownConfiguration = true);
}
