namespace Groq.Routing;

/// <summary>How far guards have seen the text or the reasoning of an answer that comes in, and what they are to see next.</summary>
/// <remarks>
/// Guards see the newest stretch whenever it has grown by a part of the window; it reaches back beyond what is held back, so that nothing
/// stands across two stretches unseen. A stretch may begin or end in the middle of something, so what a guard refuses in it is doubted first:
/// nothing more goes out until another window has come, then all that has come is judged. A doubt that proves wrong doubles the step, which
/// keeps the cost all but linear whatever a guard makes of fragments.
/// </remarks>
internal sealed class HeldPart(AnswerPartKind kind, int window)
{
    // Guards take longer over a stretch than a chunk takes to read, so not every chunk is worth one.
    private const int PartsOfAWindow = 4;

    private int _step = Math.Max(1, window / PartsOfAWindow);
    private int _seen;
    private int? _doubted;

    public AnswerPartKind Kind => kind;

    /// <summary>Where the stretch begins that is to be judged now, from the answer's beginning; <see langword="null"/> when none is.</summary>
    /// <param name="length">How much has come.</param>
    /// <param name="closed">Whether nothing follows it.</param>
    public int? Due(int length, bool closed)
    {
        if (_doubted is { } doubted)
        {
            return closed || length - doubted >= window ? 0 : null;
        }

        var due = closed ? length > _seen : length > window && length - _seen >= _step;
        return due ? Math.Max(0, Math.Min(_seen, length - window) - window) : null;
    }

    /// <summary>Takes in what guards made of the stretch.</summary>
    /// <param name="length">How much had come.</param>
    /// <param name="closed">Whether nothing follows it.</param>
    /// <param name="start">Where the stretch began.</param>
    /// <param name="refused">Whether a guard would end the answer for it.</param>
    /// <returns>How much may go out; <see langword="null"/> when the answer has to end.</returns>
    public int? Judge(int length, bool closed, int start, bool refused)
    {
        if (refused && start == 0 && (closed || _doubted is not null))
        {
            return null;
        }

        if (refused)
        {
            _doubted = length;
            return 0;
        }

        _step = _doubted is null ? _step : _step * 2;
        _doubted = null;
        _seen = length;
        return closed ? length : length - window;
    }
}
