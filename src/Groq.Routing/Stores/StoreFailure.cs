namespace Groq.Routing;

/// <summary>Puts a store's failure into one line for logs and health.</summary>
internal static class StoreFailure
{
    private const int Longest = 160;

    /// <summary>The kind of failure and what the server said of it, as far as it fits a line.</summary>
    public static string Describe(Exception exception)
    {
        if (exception is TimeoutException)
        {
            return "no answer in time";
        }

        var message = exception.Message.AsSpan();
        var end = message.IndexOfAny('\r', '\n');
        message = message[..Math.Min(end < 0 ? message.Length : end, Longest)];
        return $"{exception.GetType().Name}: {message}";
    }
}
