namespace Groq.Routing;

/// <content>Guards that see an answer while it comes in. They see all of it once more in the end, and only then do their warnings count.</content>
internal sealed partial class GuardPipeline
{
    /// <summary>How much of a streamed answer is held back until guards have seen it, in characters; <see langword="null"/> = all of it.</summary>
    public int? StreamWindow(CompletionRequest request, GuardOptions options)
    {
        var widest = 0;
        foreach (var guard in _guards)
        {
            if (!MayBlock(guard, request, options))
            {
                continue;
            }

            if (WindowOf(guard, request) is not { } window)
            {
                return null;
            }

            widest = Math.Max(widest, window);
        }

        return widest;
    }

    /// <summary>Shows a stretch of a streamed answer, or all that has come of it, to the guards that may end it.</summary>
    /// <param name="input">The stretch.</param>
    /// <param name="options">The settings of this request.</param>
    /// <param name="whole">Whether it reaches back to the beginning: then guards that ask for no window are shown it as well.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>What ends the answer, if anything does, and the text that a guard would put in the stretch's place.</returns>
    public async ValueTask<GuardOutcome> InspectStretchAsync(GuardInput input, GuardOptions options, bool whole, CancellationToken cancellationToken)
    {
        var run = new Run(input, options);
        for (var i = 0; i < _guards.Length; i++)
        {
            var guard = _guards[i];
            if (!MayBlock(guard, input.Request, options) || (!whole && WindowOf(guard, input.Request) == 0))
            {
                continue;
            }

            run.Ran(i);
            var verdict = await AskAsync(guard, run, cancellationToken).ConfigureAwait(false);
            if (run.Take(guard, GuardMode.Block, verdict) == GuardAction.Block)
            {
                break;
            }
        }

        return run.Outcome;
    }

    /// <summary>Counts a verdict on a stretch that became the answer's.</summary>
    public void Report(GuardFinding finding) => telemetry.RecordVerdict(finding.Guard, finding.Stage, finding.Action);

    private static bool MayBlock(IGuard guard, CompletionRequest request, GuardOptions options) =>
        (guard.Stages & GuardStages.Output) != 0 && options.ModeOf(guard.Name, request) is not (GuardMode.Off or GuardMode.Warn);

    // A guard that cannot say what it needs sees everything.
    private int? WindowOf(IGuard guard, CompletionRequest request)
    {
        try
        {
            return guard.StreamWindow(request) is { } window and >= 0 ? window : null;
        }
        catch (Exception exception)
        {
            LogGuardFailed(guard.Name, GuardStages.Output, exception.GetType().FullName);
            return null;
        }
    }
}
