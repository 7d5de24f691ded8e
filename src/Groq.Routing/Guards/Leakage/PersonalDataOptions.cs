namespace Groq.Routing;

/// <summary>What the guard of personal data looks for in an output: section <c>Groq:Guards:PersonalData</c>. Each kind blocks, warns or is off.</summary>
public sealed class PersonalDataOptions
{
    /// <summary>Numbers of payment cards: a known issuer, its length, a valid check digit. Blocked by default.</summary>
    public GuardMode CardNumbers { get; set; } = GuardMode.Block;

    /// <summary>E-mail addresses. Off by default.</summary>
    public GuardMode Emails { get; set; } = GuardMode.Off;

    /// <summary>Phone numbers, with their country code or as North America writes them. Off by default.</summary>
    public GuardMode Phones { get; set; } = GuardMode.Off;
}
