namespace Groq.Routing;

/// <summary>A store's books are gone or not the ones this instance knew: it must hand over what it knows before it is served.</summary>
public sealed class QuotaBooksLostException : Exception
{
    /// <summary>Says what happened.</summary>
    public QuotaBooksLostException(string message)
        : base(message)
    {
    }

    /// <summary>Says what happened and why.</summary>
    public QuotaBooksLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says the least.</summary>
    public QuotaBooksLostException()
        : this("The store's books are not the ones this instance knew.")
    {
    }
}
