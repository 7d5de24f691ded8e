namespace Groq.Routing;

/// <summary>Refuses an output that repeats the host's own instructions, word for word or nearly so.</summary>
/// <remarks>
/// It follows the longest run of words that the output has in common with an instruction, in the same order; changed, left-out and
/// inserted words in between do not end a run. It does not see a translation or a retelling.
/// </remarks>
internal sealed class SystemPromptGuard(Func<GuardOptions> options) : IGuard
{
    public const string Rule = "repeats-instructions";

    /// <summary>Words: a shorter instruction is no secret, and turns up by chance.</summary>
    public const int LeastRun = 8;

    // How many words may be changed, left out or put in before a run ends.
    private const int Gap = 8;

    // A generous length of a word with the space after it, and with the words that were put in.
    private const int CharactersPerWord = 16;

    private readonly PromptFingerprints _fingerprints = new();

    public string Name => GuardNames.SystemPrompt;

    public GuardStages Stages => GuardStages.Output;

    public int? StreamWindow(CompletionRequest request) => HasInstructions(request) ? options().SystemPromptRun * CharactersPerWord : 0;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input));

    private GuardVerdict Inspect(GuardInput input)
    {
        var request = input.Request;
        var found = request.SystemMessage is { Length: > 0 } system && Repeats(input.Text, system);
        for (var i = 0; !found && i < request.Messages?.Count; i++)
        {
            found = request.Messages[i] is { Role: GroqRole.System, Content: { Length: > 0 } content } && Repeats(input.Text, content);
        }

        return found ? GuardVerdict.Block(Rule, "The output repeats the instructions of the host.") : GuardVerdict.Allow;
    }

    private static bool HasInstructions(CompletionRequest request) =>
        !string.IsNullOrEmpty(request.SystemMessage) || (request.Messages?.Any(m => m.Role == GroqRole.System) ?? false);

    private bool Repeats(ReadOnlySpan<char> text, string instruction)
    {
        var fingerprint = _fingerprints.Of(instruction);
        if (fingerprint.Words < LeastRun)
        {
            return false;
        }

        // Of a short instruction nearly all.
        var enough = Math.Min(options().SystemPromptRun, Math.Max(LeastRun, (fingerprint.Words * 9 + 9) / 10));
        var run = 0;
        var (lastWord, lastPlace) = (0, 0);
        var words = new LeakReader(text);
        for (var word = 0; words.Read(); word++)
        {
            if (word < LeakReader.WordsInRow - 1 || fingerprint.Find(words.Row) is not (> 0 and var place))
            {
                continue;
            }

            var near = word - lastWord <= Gap + LeakReader.WordsInRow;
            if (run > 0 && near && place > lastPlace && place - lastPlace <= Gap + LeakReader.WordsInRow)
            {
                run += Math.Min(LeakReader.WordsInRow, word - lastWord);
            }
            else if (run <= LeakReader.WordsInRow || !near)
            {
                run = LeakReader.WordsInRow;
            }
            else
            {
                // Words that stand in another place as well do not end a run.
                continue;
            }

            if (run >= enough)
            {
                return true;
            }

            (lastWord, lastPlace) = (word, place);
        }

        return false;
    }
}
