namespace Groq.Routing;

/// <summary>Hands out of a streamed answer only what output guards have seen, together with enough of what follows it.</summary>
/// <remarks>
/// What guards make of the whole answer comes in the end, as for any answer. Reasoning goes out in the same way while guards have nothing
/// against it; it is no part of the answer, so what they have against it ends the reasoning only. Guards that need the whole answer never
/// see the reasoning, so with one of them none goes out.
/// </remarks>
internal sealed class HoldBack(GuardPipeline guards, AnswerFeed feed)
{
    private int? _window;
    private HeldPart? _text;
    private HeldPart? _reasoning;
    private int _mostCharacters;

    /// <summary>What guards made of an answer that they ended.</summary>
    public GuardOutcome? Blocked { get; private set; }

    /// <summary>Why the rest of the reasoning was left out.</summary>
    public GuardFinding? Withheld { get; private set; }

    /// <summary>A guard put something else in the place of a stretch: what goes out from here on is the whole answer's business.</summary>
    public bool Replaced { get; private set; }

    /// <summary>Begins with an answer; of one before, nobody has seen anything.</summary>
    public void Start(CompletionRun run)
    {
        feed.Restart();
        var options = run.Options.Guards;
        var judged = run.Options.EnableGuards;
        _window = judged ? guards.StreamWindow(run.Request, options) : 0;
        _text = _window is > 0 and var window ? new(AnswerPartKind.Text, window) : null;
        _reasoning = _text is null ? null : new(AnswerPartKind.Reasoning, _window!.Value);
        _mostCharacters = judged && options.ModeOf(GuardNames.OutputSize, run.Request) == GuardMode.Block ? options.MaxOutputCharacters : int.MaxValue;
        (Blocked, Withheld, Replaced) = (null, null, false);
        if (_window is null)
        {
            feed.WithholdReasoning();
        }
    }

    /// <summary>Hands out what may go; <see cref="Blocked"/> says when that was all.</summary>
    /// <returns>Whether there is more to read.</returns>
    public ValueTask<bool> ReleaseAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        if (feed.LengthOf(AnswerPartKind.Text) > _mostCharacters)
        {
            return EndAsync(run, cancellationToken);
        }

        return _window switch
        {
            null => new(false),
            0 => new(feed.ReleaseAll()),
            _ => ReleaseJudgedAsync(run, cancellationToken),
        };
    }

    /// <summary>All has come: judges what is left of the reasoning, which goes out when the answer does.</summary>
    public async ValueTask FinishAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        while (_reasoning?.Due(feed.LengthOf(AnswerPartKind.Reasoning), closed: true) is not null)
        {
            await ReleaseAsync(run, _reasoning, closed: true, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> ReleaseJudgedAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        var more = _reasoning is not null
            && await ReleaseAsync(run, _reasoning, closed: feed.HasLeft(AnswerPartKind.Reasoning), cancellationToken).ConfigureAwait(false);
        return (_text is not null && await ReleaseAsync(run, _text, closed: false, cancellationToken).ConfigureAwait(false)) || more;
    }

    private async ValueTask<bool> ReleaseAsync(CompletionRun run, HeldPart part, bool closed, CancellationToken cancellationToken)
    {
        var length = feed.LengthOf(part.Kind);
        if (part.Due(length, closed) is not { } start)
        {
            return false;
        }

        var stretch = feed.Stretch(part.Kind, start);
        var outcome = await InspectAsync(run, stretch, whole: start == 0 && part == _text, cancellationToken).ConfigureAwait(false);
        if (part.Judge(length, closed, start, refused: outcome.Block is not null) is not { } end)
        {
            Refuse(part, outcome);
            return false;
        }

        if (outcome.Block is null && outcome.Text != stretch)
        {
            Replace(part);
            return false;
        }

        return feed.Release(part.Kind, end);
    }

    // What a guard puts in the place of a text cannot be put together of stretches.
    private void Replace(HeldPart part)
    {
        LeaveOutReasoning();
        if (part == _text)
        {
            Replaced = true;
            _text = null;
        }
    }

    private void Refuse(HeldPart part, GuardOutcome outcome)
    {
        if (part.Kind == AnswerPartKind.Text)
        {
            guards.Report(outcome.Block!);
            Blocked = outcome;
            return;
        }

        Withheld = outcome.Block! with { Action = GuardAction.Warn };
        LeaveOutReasoning();
    }

    private void LeaveOutReasoning()
    {
        _reasoning = null;
        feed.WithholdReasoning();
    }

    /// <summary>The answer is longer than it may be.</summary>
    private async ValueTask<bool> EndAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        _mostCharacters = int.MaxValue;
        var outcome = await InspectAsync(run, feed.Stretch(AnswerPartKind.Text, 0), whole: true, cancellationToken).ConfigureAwait(false);
        if (outcome.Block is { } block)
        {
            guards.Report(block);
            Blocked = outcome;
        }

        return false;
    }

    private async ValueTask<GuardOutcome> InspectAsync(CompletionRun run, string stretch, bool whole, CancellationToken cancellationToken)
    {
        var input = new GuardInput(GuardStages.Output, run.Request, stretch) { Run = run };
        var pending = guards.InspectStretchAsync(input, run.Options.Guards, whole, cancellationToken);
        return pending.IsCompletedSuccessfully
            ? pending.Result
            : await run.WithinAsync(pending.AsTask(), cancellationToken).ConfigureAwait(false);
    }
}
