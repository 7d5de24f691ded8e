using System.Globalization;
using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>Reads a connection string: a <c>redis://</c> or <c>rediss://</c> address, or StackExchange.Redis's own form.</summary>
internal static class RedisAddress
{
    // The stores may be away: nobody waits for the connection, and a command that found none is not carried out long after its caller left.
    private const string Defaults = "abortConnect=false,asyncTimeout=2000";

    private const int Port = 6379;
    private static readonly TimeSpan Reconnect = TimeSpan.FromSeconds(1);

    /// <summary>Reads it; what it leaves open gets defaults that fit a store which may be away.</summary>
    /// <exception cref="FormatException">It cannot be read. The message says where, and shows nothing of it: any part may be a password.</exception>
    public static ConfigurationOptions Parse(string text)
    {
        var options = text.Contains("://", StringComparison.Ordinal) ? ParseUrl(text) : ParseList(text, "part {0} of it, counted by commas,");
        if (options.EndPoints.Count == 0)
        {
            throw new FormatException("it names no host");
        }

        options.ReconnectRetryPolicy = new LinearRetry((int)Reconnect.TotalMilliseconds);
        return options;
    }

    private static ConfigurationOptions ParseUrl(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0)
        {
            throw new FormatException("it is not an address such as redis://user:password@host:6379/0; in user and password, signs such as / ? # @ : must be percent-encoded");
        }

        if (url.Scheme is not ("redis" or "rediss"))
        {
            throw new FormatException("it begins with neither redis:// nor rediss://");
        }

        var options = ParseList(string.Join(',', url.Query.TrimStart('?').Split('&').Select(Unescape)), "option {0} after the question mark");
        options.EndPoints.Add(url.IdnHost.Trim('[', ']'), url.Port > 0 ? url.Port : Port);
        options.Ssl |= url.Scheme == "rediss";
        if (options.Ssl && options.SslHost is null)
        {
            options.SslHost = url.IdnHost;
        }

        var user = url.UserInfo.Split(':', 2);
        options.User = user[0].Length > 0 ? Unescape(user[0]) : options.User;
        options.Password = user.Length > 1 ? Unescape(user[1]) : options.Password;
        var path = url.AbsolutePath.Trim('/');
        if (path.Length > 0)
        {
            options.DefaultDatabase = int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out var database)
                ? database
                : throw new FormatException("what follows the host is not the number of a database");
        }

        return options;
    }

    private static ConfigurationOptions ParseList(string text, string place)
    {
        try
        {
            return ConfigurationOptions.Parse($"{Defaults},{text}");
        }
        catch (ArgumentException)
        {
            var parts = text.Split(',');
            var number = 1 + Array.FindIndex(parts, static p => !IsKnown(p));
            throw new FormatException(
                $"{string.Format(CultureInfo.InvariantCulture, place, number)} is not an option of StackExchange.Redis, or its value is none of that option's");
        }
    }

    private static bool IsKnown(string part)
    {
        try
        {
            ConfigurationOptions.Parse(part);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text);
}
