namespace Groq.Routing;

/// <summary>Finds card numbers, e-mail addresses and phone numbers in an output. What blocks is looked for before what warns.</summary>
internal sealed class PersonalDataGuard(Func<GuardOptions> options) : IGuard
{
    public const string CardNumber = "card-number";
    public const string Email = "email";
    public const string Phone = "phone";

    // The longest address that can be delivered to.
    private const int Window = 254;

    public string Name => GuardNames.PersonalData;

    public GuardStages Stages => GuardStages.Output;

    public int? StreamWindow(CompletionRequest request) => Window;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input.Text));

    private GuardVerdict Inspect(ReadOnlySpan<char> text)
    {
        var kinds = options().PersonalData;
        return Find(kinds, GuardMode.Block, text) is { } blocked ? GuardVerdict.Block(blocked, ReasonOf(blocked))
            : Find(kinds, GuardMode.Warn, text) is { } warned ? GuardVerdict.Warn(warned, ReasonOf(warned))
            : GuardVerdict.Allow;
    }

    private static string? Find(PersonalDataOptions kinds, GuardMode mode, ReadOnlySpan<char> text) => 0 switch
    {
        _ when kinds.CardNumbers == mode && CardNumbers.AreIn(text) => CardNumber,
        _ when kinds.Emails == mode && EmailAddresses.AreIn(text) => Email,
        _ when kinds.Phones == mode && PhoneNumbers.AreIn(text) => Phone,
        _ => null,
    };

    private static string ReasonOf(string rule) => rule switch
    {
        CardNumber => "The output contains the number of a payment card.",
        Email => "The output contains an e-mail address.",
        _ => "The output contains a phone number.",
    };
}
