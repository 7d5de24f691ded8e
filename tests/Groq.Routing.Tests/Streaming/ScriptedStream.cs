using System.Runtime.CompilerServices;

namespace Groq.Routing.Tests.Streaming;

/// <summary>A client whose streams have exactly these chunks. It can be held before one of them.</summary>
internal sealed class ScriptedStream(params GroqChatChunk[] chunks) : IGroqClient
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Before which chunk it waits for <see cref="Go"/>.</summary>
    public int HoldsBefore { get; init; } = -1;

    /// <summary>How many chunks the last stream's reader has taken.</summary>
    public int Taken { get; private set; }

    /// <summary>How many streams were asked for.</summary>
    public int Calls { get; private set; }

    public int Length => chunks.Length;

    /// <summary>Ends when the stream is held.</summary>
    public Task Reached => _reached.Task;

    /// <summary>A text in chunks of a few characters, with its end and what it cost.</summary>
    public static ScriptedStream Of(string text, int size = 5, int holdsBefore = -1) => new([.. Text(text, size), .. End()]) { HoldsBefore = holdsBefore };

    public static IEnumerable<GroqChatChunk> Text(string text, int size = 5) => text.Chunk(size).Select(c => new GroqChatChunk { Model = StreamHost.Small, Content = new(c) });

    public static IEnumerable<GroqChatChunk> Reasoning(string text, int size = 5) => text.Chunk(size).Select(c => new GroqChatChunk { Model = StreamHost.Small, Reasoning = new(c) });

    public static IEnumerable<GroqChatChunk> End(string reason = "stop") => [new() { FinishReason = reason }, new() { Usage = new() { PromptTokens = 10, CompletionTokens = 700 } }];

    public void Go() => _go.TrySetResult();

    public Task<GroqResponse<IAsyncEnumerable<GroqChatChunk>>> StreamChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default)
    {
        Calls++;
        return Task.FromResult(new GroqResponse<IAsyncEnumerable<GroqChatChunk>>(ReadAsync(cancellationToken)) { Attempts = 1 });
    }

    public Task<GroqResponse<GroqChatResponse>> CompleteChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<GroqResponse<GroqModelList>> ListModelsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    private async IAsyncEnumerable<GroqChatChunk> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var i = 0; i < chunks.Length; i++)
        {
            if (i == HoldsBefore)
            {
                _reached.TrySetResult();
                await _go.Task.WaitAsync(cancellationToken);
            }

            Taken = i + 1;
            yield return chunks[i];
        }
    }
}
