using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>Runs the guards of a stage over one text, in the order they were registered; the first block ends the run.</summary>
/// <remarks>When all guards answer at once and none has anything to say, nothing is allocated.</remarks>
internal sealed partial class GuardPipeline(IEnumerable<IGuard> guards, ILogger<GuardPipeline> logger)
{
    /// <summary>The rule of a finding about a guard that threw.</summary>
    public const string FailureRule = "guard-failure";

    private readonly IGuard[] _guards = [.. guards];

    /// <summary>Shows <paramref name="input"/> to every guard of its stage.</summary>
    /// <param name="input">The text, where it was met and the request it belongs to.</param>
    /// <param name="options">The settings of this request; they may differ from those of the last one.</param>
    /// <param name="cancellationToken">The caller's. Its cancellation is thrown; any other exception of a guard becomes a finding.</param>
    public ValueTask<GuardOutcome> InspectAsync(GuardInput input, GuardOptions options, CancellationToken cancellationToken) =>
        InspectFromAsync(0, new Run(input, options), cancellationToken);

    private ValueTask<GuardOutcome> InspectFromAsync(int index, Run run, CancellationToken cancellationToken)
    {
        for (; index < _guards.Length; index++)
        {
            IGuard guard = _guards[index];
            GuardMode mode = run.ModeOf(guard);
            if (mode == GuardMode.Off)
            {
                continue;
            }

            ValueTask<GuardVerdict> pending = AskAsync(guard, run, cancellationToken);
            if (!pending.IsCompletedSuccessfully)
            {
                return FinishAsync(index, pending, mode, run, cancellationToken);
            }

            if (run.Takes(guard, mode, pending.Result))
            {
                break;
            }
        }

        return new(run.Outcome);
    }

    private async ValueTask<GuardOutcome> FinishAsync(int index, ValueTask<GuardVerdict> pending, GuardMode mode, Run run, CancellationToken cancellationToken)
    {
        bool ended = run.Takes(_guards[index], mode, await pending.ConfigureAwait(false));
        return ended ? run.Outcome : await InspectFromAsync(index + 1, run, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<GuardVerdict> AskAsync(IGuard guard, Run run, CancellationToken cancellationToken)
    {
        try
        {
            ValueTask<GuardVerdict> pending = guard.InspectAsync(run.Input, cancellationToken);
            return pending.IsCompletedSuccessfully ? pending : AwaitAsync(guard, pending, run, cancellationToken);
        }
        catch (Exception exception) when (!IsCallersCancellation(exception, cancellationToken))
        {
            return new(Failed(guard, run, exception));
        }
    }

    private async ValueTask<GuardVerdict> AwaitAsync(IGuard guard, ValueTask<GuardVerdict> pending, Run run, CancellationToken cancellationToken)
    {
        try
        {
            return await pending.ConfigureAwait(false);
        }
        catch (Exception exception) when (!IsCallersCancellation(exception, cancellationToken))
        {
            return Failed(guard, run, exception);
        }
    }

    private GuardVerdict Failed(IGuard guard, Run run, Exception exception)
    {
        // The type only: an exception's message may quote the text that the guard choked on.
        LogGuardFailed(guard.Name, run.Input.Stage, exception.GetType().FullName);
        string reason = $"The guard '{guard.Name}' failed.";
        return run.Options.OnFailure switch
        {
            GuardMode.Off or GuardMode.Warn => GuardVerdict.Warn(FailureRule, reason),
            _ => GuardVerdict.Block(FailureRule, reason),
        };
    }

    private static bool IsCallersCancellation(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;

    [LoggerMessage(LogEvents.GuardFailed, LogLevel.Error, "Guard {Guard} failed at the {Stage} stage with {ExceptionType}.")]
    private partial void LogGuardFailed(string guard, GuardStages stage, string? exceptionType);

    /// <summary>One text on its way through the guards.</summary>
    private struct Run(GuardInput input, GuardOptions options)
    {
        private List<GuardFinding>? _warnings;
        private GuardFinding? _block;
        private bool _doubtful;

        public GuardInput Input { get; private set; } = input;

        public readonly GuardOptions Options => options;

        public readonly GuardOutcome Outcome => new(Input.Text, _block, _warnings, _doubtful);

        public readonly GuardMode ModeOf(IGuard guard)
        {
            if ((guard.Stages & Input.Stage) == 0)
            {
                return GuardMode.Off;
            }

            return options.ModeOf(guard.Name);
        }

        /// <summary>Takes a verdict in; true when it ends the run.</summary>
        public bool Takes(IGuard guard, GuardMode mode, GuardVerdict verdict)
        {
            if (verdict.Action == GuardAction.Allow)
            {
                if (verdict.Replacement is { } replacement && Input.Stage == GuardStages.Output)
                {
                    Input = Input with { Text = replacement };
                }

                return false;
            }

            bool blocks = verdict.Action == GuardAction.Block && mode == GuardMode.Block;
            _doubtful |= !blocks && (verdict.Action == GuardAction.Block || verdict.Rule == FailureRule);
            if (verdict.Rule == FailureRule && options.OnFailure == GuardMode.Off)
            {
                return false;
            }

            GuardAction action = blocks ? GuardAction.Block : GuardAction.Warn;
            GuardFinding finding = new(guard.Name, Input.Stage, action, verdict.Rule!, verdict.Reason!) { Evidence = verdict.Evidence };
            if (blocks)
            {
                _block = finding;
            }
            else
            {
                (_warnings ??= []).Add(finding);
            }

            return blocks;
        }
    }
}
