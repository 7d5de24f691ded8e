namespace Groq.Routing;

/// <summary>Inspects a prompt on its way in or an output on its way out, and allows, warns or blocks.</summary>
/// <remarks>
/// Register one with <c>services.AddSingleton&lt;IGuard, MyGuard&gt;()</c>; guards run in order of registration, after the built-in ones.
/// A guard must be thread-safe. When it throws, <see cref="GuardOptions.OnFailure"/> decides.
/// </remarks>
public interface IGuard
{
    /// <summary>A stable name: the key of its mode in <see cref="GuardOptions.Modes"/>, and what a result names as having blocked.</summary>
    string Name { get; }

    /// <summary>Where it runs.</summary>
    GuardStages Stages { get; }

    /// <summary>How much of a streamed answer this guard must see together before any of it may go out, in characters.</summary>
    /// <remarks>
    /// <see langword="null"/>, the default: all of it, so that nothing goes out before the end. A number: so many characters are held back,
    /// and whenever a quarter of them has come the guard is shown the newest stretch, which reaches at least as far back beyond them and may
    /// begin and end in the middle of a word. What it blocks in a stretch is judged again with as much more text and all before it. 0: it
    /// blocks nothing that must be held back. At the end it is shown the whole answer in every case, and only then do its warnings count.
    /// </remarks>
    /// <param name="request">The request that is answered.</param>
    int? StreamWindow(CompletionRequest request) => null;

    /// <summary>Inspects one text.</summary>
    /// <param name="input">The text, where it was met and the request it belongs to.</param>
    /// <param name="cancellationToken">The caller's.</param>
    ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken);
}
