using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>Redis is there and does not do as it is told, until somebody mends it. The message says what to mend.</summary>
internal sealed class RedisRefusedException(string message, RedisServerException innerException) : Exception(message, innerException)
{
    private static readonly (string Sign, string Meaning)[] Refusals =
    [
        ("NOPERM", "the user's ACL does not allow it"),
        ("ERR The user executing the script can't", "the user's ACL does not allow it"),
        ("NOAUTH", "a password is needed"),
        ("WRONGPASS", "user or password is wrong"),
        ("READONLY", "it is a read-only replica"),
        ("MISCONF", "it cannot save to disk and takes no writes"),
        ("OOM", "it is out of memory (maxmemory) and takes no writes"),
        ("LOADING", "it is still loading its data"),
        ("MASTERDOWN", "it is a replica that has lost its primary"),
        ("CLUSTERDOWN", "its cluster is down"),
        ("NOREPLICAS", "it has too few replicas to take writes"),
        ("BUSY", "another script keeps it busy"),
        ("WRONGTYPE", "another application uses our keys; set Groq:Redis:KeyPrefix"),
    ];

    /// <summary>The exception to throw: what the server's means when we know it, the server's when not.</summary>
    public static Exception Of(RedisServerException exception)
    {
        foreach (var (sign, meaning) in Refusals)
        {
            if (exception.Message.StartsWith(sign, StringComparison.Ordinal))
            {
                return new RedisRefusedException($"{meaning} ({exception.Message})", exception);
            }
        }

        return exception;
    }
}
