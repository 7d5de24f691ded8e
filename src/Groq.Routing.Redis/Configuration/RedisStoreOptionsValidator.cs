using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>Checks the settings at start-up, and names what cannot work. A connection string is never shown.</summary>
/// <param name="services">Tells whether the host has a connection of its own.</param>
internal sealed class RedisStoreOptionsValidator(IServiceProvider services) : IValidateOptions<RedisStoreOptions>
{
    public ValidateOptionsResult Validate(string? name, RedisStoreOptions options)
    {
        var problems = new List<string>();
        if (Problem(options.ConnectionString) is { } problem)
        {
            problems.Add($"Groq:Redis:ConnectionString (or REDIS_URL) {problem}.");
        }

        if (options.Database is < 0)
        {
            problems.Add($"Groq:Redis:Database is {options.Database}; expected 0 or more.");
        }

        if (string.IsNullOrWhiteSpace(options.KeyPrefix) || options.KeyPrefix.AsSpan().ContainsAny("{}") || options.KeyPrefix.Any(char.IsControl))
        {
            problems.Add($"Groq:Redis:KeyPrefix is '{options.KeyPrefix}'; expected a name without braces, which Redis Cluster gives a meaning.");
        }

        return problems.Count > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private string? Problem(string? connection)
    {
        if (connection is null)
        {
            return services.GetService<RedisConnectionFactory>() is not null || services.GetService<IServiceProviderIsService>()?.IsService(typeof(IConnectionMultiplexer)) == true
                ? null
                : "is missing, and the services have no IConnectionMultiplexer to use instead";
        }

        try
        {
            RedisAddress.Parse(connection);
            return null;
        }
        catch (FormatException exception)
        {
            return $"cannot be used: {exception.Message}";
        }
    }
}
