using Groq.Routing.Tests.Pipeline;

namespace Groq.Routing.Tests.Streaming;

/// <summary>A stream that is being read. When it begins, the request has gone as far as it can without waiting: it is on the wire, or has joined another.</summary>
internal sealed class Reading
{
    private readonly Lock _gate = new();
    private readonly List<CompletionUpdate> _updates = [];

    private Reading(IAsyncEnumerable<CompletionUpdate> stream, Func<CompletionUpdate, Task> meanwhile, int atMost)
    {
        Ended = ReadAsync(stream, meanwhile, atMost);
    }

    public Task Ended { get; }

    public StreamedAnswer Answer
    {
        get
        {
            lock (_gate)
            {
                return new([.. _updates]);
            }
        }
    }

    public string Text => Answer.Text;

    public static Reading Start(IAsyncEnumerable<CompletionUpdate> stream, Func<CompletionUpdate, Task>? meanwhile = null, int atMost = int.MaxValue) =>
        new(stream, meanwhile ?? (_ => Task.CompletedTask), atMost);

    private async Task ReadAsync(IAsyncEnumerable<CompletionUpdate> stream, Func<CompletionUpdate, Task> meanwhile, int atMost)
    {
        await foreach (var update in stream)
        {
            int count;
            lock (_gate)
            {
                _updates.Add(update);
                count = _updates.Count;
            }

            await meanwhile(update);
            if (count == atMost)
            {
                break;
            }
        }
    }

    /// <summary>Waits until so many words have come, of which the simulator's pieces have one each.</summary>
    public Task SeenAsync(int words) => Wait.UntilAsync(() => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= words, $"{words} words have come");
}
