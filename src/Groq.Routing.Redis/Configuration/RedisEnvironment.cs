using System.Globalization;
using Microsoft.Extensions.Options;

namespace Groq.Routing.Redis;

/// <summary>Settings from environment variables, applied before the section and before code.</summary>
/// <param name="read">Reads a variable; <see langword="null"/> when it is not set.</param>
internal sealed class RedisEnvironment(Func<string, string?> read) : IConfigureOptions<RedisStoreOptions>
{
    public const string Url = "REDIS_URL";
    public const string Db = "REDIS_DB";

    public void Configure(RedisStoreOptions options)
    {
        options.ConnectionString = Value(Url) ?? options.ConnectionString;
        if (Value(Db) is { } number)
        {
            options.Database = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var database)
                ? database
                : throw new OptionsValidationException(
                    Options.DefaultName, typeof(RedisStoreOptions), [$"The environment variable {Db} is '{number}'; expected the number of a database."]);
        }
    }

    private string? Value(string name) => read(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
