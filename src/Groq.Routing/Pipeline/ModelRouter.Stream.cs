using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <content>Answers in pieces.</content>
internal sealed partial class ModelRouter
{
    public IAsyncEnumerable<CompletionUpdate> StreamAsync(CompletionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReadAsync(request, cancellationToken);
    }

    /// <summary>Reads the answer while the request goes its way, which is that of any.</summary>
    private async IAsyncEnumerable<CompletionUpdate> ReadAsync(CompletionRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var feed = new AnswerFeed();
        using var reader = new AnswerReader(feed);
        var run = new CompletionRun(settings.Current, request, time) { Reader = reader, HoldBack = gate.Hold(feed) };
        var pending = RunAsync(run, leaving.Token);
        try
        {
            while (await reader.WaitAsync().ConfigureAwait(false))
            {
                while (reader.TryRead(out var update))
                {
                    run.Trace.FirstUpdate ??= run.Elapsed;
                    yield return update;
                }
            }

            cancellationToken.ThrowIfCancellationRequested();
            var result = await pending.ConfigureAwait(false);
            if (result.Success && !reader.HasRead)
            {
                run.Trace.FirstUpdate = run.Elapsed;
                if (!string.IsNullOrEmpty(result.Response))
                {
                    yield return new() { Model = result.ModelUsed, Text = result.Response };
                }

                if (result.ToolCalls.Count > 0)
                {
                    yield return new() { Model = result.ModelUsed, ToolCalls = ToolCallPieces.Split(result.ToolCalls) };
                }
            }

            yield return new() { Model = result.ModelUsed, Result = result };
        }
        finally
        {
            if (!pending.IsCompleted)
            {
                await leaving.CancelAsync().ConfigureAwait(false);
                await ((Task)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
