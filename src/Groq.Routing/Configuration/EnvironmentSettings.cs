using System.Globalization;
using Microsoft.Extensions.Options;

namespace Groq.Routing;

/// <summary>Settings from environment variables, applied before the section and before code.</summary>
/// <param name="read">Reads a variable; <see langword="null"/> when it is not set.</param>
internal sealed class EnvironmentSettings(Func<string, string?> read) : IConfigureOptions<GroqRoutingOptions>
{
    public const string ApiKey = "GROQ_API_KEY";
    public const string EnableRouting = "GROQ_ENABLE_ROUTING";
    public const string EnableGuards = "GROQ_ENABLE_GUARDS";
    public const string EnableCaching = "GROQ_ENABLE_CACHING";
    public const string CacheTtlSeconds = "GROQ_CACHE_TTL_SECONDS";

    public void Configure(GroqRoutingOptions options)
    {
        options.ApiKey = Value(ApiKey) ?? options.ApiKey;
        options.EnableRouting = Switch(EnableRouting) ?? options.EnableRouting;
        options.EnableGuards = Switch(EnableGuards) ?? options.EnableGuards;
        options.EnableCaching = Switch(EnableCaching) ?? options.EnableCaching;
        if (Value(CacheTtlSeconds) is { } seconds)
        {
            options.Cache.TimeToLive = int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? TimeSpan.FromSeconds(number)
                : throw Invalid(CacheTtlSeconds, seconds, "a whole number of seconds above 0");
        }
    }

    private static OptionsValidationException Invalid(string name, string value, string expected) =>
        new(Options.DefaultName, typeof(GroqRoutingOptions), [$"The environment variable {name} is '{value}'; expected {expected}."]);

    private string? Value(string name) => read(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private bool? Switch(string name) => Value(name)?.ToLowerInvariant() switch
    {
        null => null,
        "true" or "1" or "yes" or "on" => true,
        "false" or "0" or "no" or "off" => false,
        var value => throw Invalid(name, value, "true or false"),
    };
}
