namespace Groq.Routing.Mongo;

/// <summary>A step that somebody waits for.</summary>
/// <typeparam name="TResult">What it says.</typeparam>
internal abstract class LedgerStep<TResult> : LedgerStep
{
    private readonly TaskCompletionSource<TResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when what was done is written.</summary>
    public Task<TResult> Done => _done.Task;

    /// <summary>What the step says once it is written.</summary>
    protected abstract TResult Result { get; }

    public override void Complete() => _done.TrySetResult(Result);

    public override void Fail(Exception exception)
    {
        _done.TrySetException(exception);

        // Whoever asked may have left: nobody must hear of it as of an exception that was forgotten.
        _ = _done.Task.Exception;
    }
}
