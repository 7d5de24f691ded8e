using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>Runs the guards of a stage over one text, in the order they were registered; the first block ends the run.</summary>
/// <remarks>When all guards answer at once and none has anything to say, nothing is allocated.</remarks>
internal sealed partial class GuardPipeline(IEnumerable<IGuard> guards, RouterTelemetry telemetry, ILogger<GuardPipeline> logger)
{
    /// <summary>The rule of a finding about a guard that threw.</summary>
    public const string FailureRule = "guard-failure";

    /// <summary>As many as <see cref="GuardOutcome.Ran"/> has bits.</summary>
    private const int MostGuards = 64;

    private readonly IGuard[] _guards = Check([.. guards]);

    /// <summary>The guards' names, in their order.</summary>
    public IReadOnlyList<string> Names => field ??= [.. _guards.Select(g => g.Name)];

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

            run.Ran(index);
            ValueTask<GuardVerdict> pending = AskAsync(guard, run, cancellationToken);
            if (!pending.IsCompletedSuccessfully)
            {
                return FinishAsync(index, pending, mode, run, cancellationToken);
            }

            if (Take(ref run, guard, mode, pending.Result) == GuardAction.Block)
            {
                break;
            }
        }

        return new(run.Outcome);
    }

    private async ValueTask<GuardOutcome> FinishAsync(int index, ValueTask<GuardVerdict> pending, GuardMode mode, Run run, CancellationToken cancellationToken)
    {
        GuardVerdict verdict = await pending.ConfigureAwait(false);
        GuardAction action = Take(ref run, _guards[index], mode, verdict);
        return action == GuardAction.Block ? run.Outcome : await InspectFromAsync(index + 1, run, cancellationToken).ConfigureAwait(false);
    }

    private GuardAction Take(ref Run run, IGuard guard, GuardMode mode, GuardVerdict verdict)
    {
        GuardStages stage = run.Input.Stage;
        GuardAction action = run.Take(guard, mode, verdict);
        telemetry.RecordVerdict(guard.Name, stage, action);
        return action;
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

    private static IGuard[] Check(IGuard[] guards) => guards.Length <= MostGuards
        ? guards
        : throw new InvalidOperationException($"{guards.Length} guards are registered; {MostGuards} is the most there can be.");

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
        private ulong _ran;

        public GuardInput Input { get; private set; } = input;

        public readonly GuardOptions Options => options;

        public readonly GuardOutcome Outcome => new(Input.Text, _block, _warnings, _doubtful, _ran);

        public readonly GuardMode ModeOf(IGuard guard)
        {
            if ((guard.Stages & Input.Stage) == 0)
            {
                return GuardMode.Off;
            }

            return options.ModeOf(guard.Name, Input.Request);
        }

        public void Ran(int index) => _ran |= 1UL << index;

        /// <summary>Takes a verdict in and says what becomes of it; a block ends the run.</summary>
        public GuardAction Take(IGuard guard, GuardMode mode, GuardVerdict verdict)
        {
            if (verdict.Action == GuardAction.Allow)
            {
                if (verdict.Replacement is { } replacement && Input.Stage == GuardStages.Output)
                {
                    Input = Input with { Text = replacement };
                }

                return GuardAction.Allow;
            }

            GuardAction action = ActionOf(verdict, mode);
            _doubtful |= action != GuardAction.Block && (verdict.Action == GuardAction.Block || IsFailure(verdict));
            if (verdict.Rule == FailureRule && options.OnFailure == GuardMode.Off)
            {
                return GuardAction.Allow;
            }

            GuardFinding finding = new(guard.Name, Input.Stage, action, verdict.Rule!, verdict.Reason!) { Evidence = verdict.Evidence };
            if (action == GuardAction.Block)
            {
                _block = finding;
            }
            else
            {
                (_warnings ??= []).Add(finding);
            }

            return action;
        }

        // A guard that failed and lets the prompt go on has not found it suspicious.
        private readonly GuardAction ActionOf(GuardVerdict verdict, GuardMode mode) => mode switch
        {
            GuardMode.Route when Input.Stage == GuardStages.Prompt && !(verdict.Action == GuardAction.Warn && IsFailure(verdict)) => GuardAction.Route,
            GuardMode.Warn => GuardAction.Warn,
            _ => verdict.Action,
        };

        private static bool IsFailure(GuardVerdict verdict) => verdict.Rule is FailureRule or ModelGuard.UnavailableRule;
    }
}
