namespace Groq.Routing;

/// <summary>Refuses an output with a credential in it: keys and tokens by their documented shapes, private keys, passwords in connection strings and addresses, and the router's own key.</summary>
/// <remarks>What only stands in the place of a secret, as documentation has it, passes. A finding names the kind of secret and never repeats it.</remarks>
internal sealed class SecretGuard(Func<string?> ownKey) : IGuard
{
    /// <summary>The rule of a finding about the key this router is configured with.</summary>
    public const string OwnKey = "own-key";

    // A shorter one is a test's, and may well be a word.
    private const int LeastOwnKey = 16;

    // Every shape is told by less; a token that is longer is known by how it begins.
    private const int Window = 256;

    public string Name => GuardNames.Secrets;

    public GuardStages Stages => GuardStages.Output;

    public int? StreamWindow(CompletionRequest request) => Window;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input.Text));

    private GuardVerdict Inspect(string text)
    {
        if (ownKey() is { Length: >= LeastOwnKey } key && text.Contains(key, StringComparison.Ordinal))
        {
            return GuardVerdict.Block(OwnKey, "The output contains the key of this router.");
        }

        return SecretScan.Find(text) is { } rule ? GuardVerdict.Block(rule, $"The output contains what looks like a credential ({rule}).") : GuardVerdict.Allow;
    }
}
