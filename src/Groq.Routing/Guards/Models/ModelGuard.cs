using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>A guard that asks a guard model. When no model gives a verdict, the host's choice decides.</summary>
internal abstract partial class ModelGuard(GuardModelCalls models, SettingsSource settings, TimeProvider time, ILogger logger) : IGuard
{
    /// <summary>The rule of a finding that says that no model gave a verdict.</summary>
    public const string UnavailableRule = "guard-model-unavailable";

    /// <summary>How many parts are asked for at the same time.</summary>
    private const int Together = 4;

    // Half of a part that was too long may still be; a quarter that is must be no text.
    private const int MostHalvings = 2;

    public abstract string Name { get; }

    public abstract GuardStages Stages { get; }

    /// <summary>Cuts the text into what a model can read.</summary>
    protected abstract List<string> Split(string text);

    /// <summary>The models that can be asked.</summary>
    protected abstract Candidate[] Candidates(RouterSettings settings);

    /// <summary>The question for one part; <see langword="null"/> when nothing it could find would count.</summary>
    protected abstract GuardQuestion? Question(GuardInput input, string part, ModelGuardOptions options);

    /// <summary>What a verdict of the model weighs.</summary>
    protected abstract GuardVerdict Judge(GuardReading reading, GuardStages stage, ModelGuardOptions options);

    /// <summary>The guard whose rules stand in at this stage when they do not run anyway; <see langword="null"/> when there are none.</summary>
    protected abstract IGuard? Rules(GuardStages stage);

    public async ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken)
    {
        var current = input.Run?.Settings ?? settings.Current;
        var options = current.Options.Guards.Models;
        if (string.IsNullOrWhiteSpace(input.Text) || Question(input, "", options) is null)
        {
            return GuardVerdict.Allow;
        }

        var parts = Split(input.Text);
        var candidates = Candidates(current);
        if (parts.Count > options.MaxParts || candidates.Length == 0)
        {
            return await StandInAsync(input, current, cancellationToken).ConfigureAwait(false);
        }

        var patience = input.Run?.Patience ?? options.Timeout;
        var until = new Deadline(time, patience < options.Timeout ? patience : options.Timeout);
        var worst = GuardVerdict.Allow;
        foreach (var together in parts.Chunk(Together))
        {
            var answers = await Task.WhenAll(together.Select(p => AskAsync(input, p, candidates, current, until, MostHalvings, cancellationToken))).ConfigureAwait(false);
            var failed = false;
            foreach (var (answer, calls) in answers)
            {
                calls.ForEach(c => input.Run?.Trace.Add(c));
                failed |= answer is null;
                var verdict = answer is null ? GuardVerdict.Allow : Judge(answer, input.Stage, options);
                worst = verdict.Action > worst.Action ? verdict : worst;
            }

            // One part that is refused is enough, whatever could not be read.
            if (worst.Action == GuardAction.Block)
            {
                break;
            }

            if (failed)
            {
                return await StandInAsync(input, current, cancellationToken).ConfigureAwait(false);
            }
        }

        return worst;
    }

    /// <summary>Asks for one part, or for its halves when it turns out to be too long.</summary>
    private async Task<(GuardReading? Reading, List<GuardCall> Calls)> AskAsync(
        GuardInput input,
        string part,
        Candidate[] candidates,
        RouterSettings current,
        Deadline until,
        int halvings,
        CancellationToken cancellationToken)
    {
        var question = Question(input, part, current.Options.Guards.Models)!;
        GuardAnswer answer;
        try
        {
            answer = await models.AskAsync(question, candidates, current, until.Left, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The host's own client or estimator. Its message may quote the text.
            LogThrew(logger, Name, exception.GetType().FullName);
            return (null, []);
        }

        List<GuardCall> calls = answer.Call is { } call ? [call] : [];
        if (answer.Reading is not null || !answer.TooLarge || halvings == 0 || part.Length < 2)
        {
            return (answer.Reading, calls);
        }

        var (first, second) = TextParts.Halve(part);
        var (one, ofOne) = await AskAsync(input, first, candidates, current, until, halvings - 1, cancellationToken).ConfigureAwait(false);
        var (other, ofOther) = await AskAsync(input, second, candidates, current, until, halvings - 1, cancellationToken).ConfigureAwait(false);
        calls.AddRange(ofOne);
        calls.AddRange(ofOther);
        return (GuardReading.Worse(one, other), calls);
    }

    private async ValueTask<GuardVerdict> StandInAsync(GuardInput input, RouterSettings current, CancellationToken cancellationToken)
    {
        var fallback = current.Options.Guards.Models.OnFailure;
        LogUnavailable(logger, Name, input.Stage, fallback);
        if (fallback == GuardFallback.Block)
        {
            return GuardVerdict.Block(UnavailableRule, $"No guard model gave a verdict on the {Subject(input.Stage)}.");
        }

        if (fallback == GuardFallback.Rules && Rules(input.Stage) is { } rules && current.Options.Guards.ModeOf(rules.Name, input.Request) == GuardMode.Off)
        {
            var verdict = await rules.InspectAsync(input, cancellationToken).ConfigureAwait(false);
            if (verdict.Action == GuardAction.Block)
            {
                return verdict;
            }
        }

        return GuardVerdict.Warn(UnavailableRule, $"No guard model gave a verdict on the {Subject(input.Stage)}; {(fallback == GuardFallback.Rules ? "rules decided" : "it went on without one")}.");
    }

    protected static string Subject(GuardStages stage) => stage == GuardStages.Prompt ? "prompt" : "output";

    [LoggerMessage(LogEvents.GuardModelFailed, LogLevel.Warning, "Guard {Guard} got no verdict from a model at the {Stage} stage; {Fallback} decides")]
    private static partial void LogUnavailable(ILogger logger, string guard, GuardStages stage, GuardFallback fallback);

    [LoggerMessage(LogEvents.HostFailed, LogLevel.Error, "Guard {Guard} could not call a model: {ExceptionType}")]
    private static partial void LogThrew(ILogger logger, string guard, string? exceptionType);
}
