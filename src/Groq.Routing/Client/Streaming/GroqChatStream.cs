using System.Text.Json;
using Polly.Timeout;

namespace Groq.Routing;

/// <summary>The chunks of one answer, as they come. It ends with the answer, or with a chunk that says why it broke; it throws for cancellation only.</summary>
internal sealed class GroqChatStream(HttpResponseMessage response, Stream body, GroqExchange exchange, TimeProvider time, CancellationToken caller)
    : IAsyncEnumerable<GroqChatChunk>, IAsyncEnumerator<GroqChatChunk>
{
    private readonly ServerSentEvents _events = new(body);
    private readonly GroqChunkReader _chunks = new();
    private CancellationTokenSource? _patience;
    private CancellationToken _reader;
    private GroqChatChunk? _next;
    private bool _finished;
    private bool _ended;

    public GroqChatChunk Current { get; private set; } = new();

    /// <summary>Whether it has begun and can be read.</summary>
    public bool Begins => _next is { Matters: true, Error: null };

    /// <summary>Reads up to the first chunk that has something to say: until then a stream that breaks is a failed attempt like any other.</summary>
    /// <returns>Why there is no answer; <see langword="null"/> when it begins.</returns>
    public async ValueTask<GroqError?> StartAsync(CancellationToken cancellationToken)
    {
        while (_next is not { Matters: true })
        {
            if (!TryRead())
            {
                TakeIn(await _events.FillAsync(cancellationToken).ConfigureAwait(false));
            }
        }

        return _next.Error;
    }

    public IAsyncEnumerator<GroqChatChunk> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        _reader = cancellationToken == caller ? default : cancellationToken;
        return this;
    }

    public ValueTask<bool> MoveNextAsync() => _next is not null || TryRead() ? new(Advance()) : _ended ? new(false) : ReadAsync();

    public ValueTask DisposeAsync()
    {
        _ended = true;
        _next = null;
        _patience?.Dispose();
        _events.Dispose();
        response.Dispose();
        return default;
    }

    private bool Advance()
    {
        Current = _next!;
        _next = null;
        return true;
    }

    /// <summary>Takes the next chunk out of what was read; <see langword="false"/> when more must be read, or there is no more.</summary>
    private bool TryRead()
    {
        if (_ended || !_events.TryTake(out var data, out var isError))
        {
            return false;
        }

        if (data.SequenceEqual("[DONE]"u8))
        {
            End(null);
            return _next is not null;
        }

        if (isError)
        {
            End(GroqErrorParser.ParseEvent(data));
            return true;
        }

        try
        {
            _next = _chunks.Read(data);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // The exception may quote the answer and goes no further.
            End(new GroqError(GroqErrorKind.InvalidResponse, "Groq sent a chunk that cannot be read.") { StatusCode = exchange.StatusCode });
            return true;
        }

        _finished |= _next.FinishReason is not null;
        _ended = _next.Error is not null;
        return true;
    }

    private async ValueTask<bool> ReadAsync()
    {
        caller.ThrowIfCancellationRequested();
        _reader.ThrowIfCancellationRequested();
        _patience ??= new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        try
        {
            using var called = caller.UnsafeRegister(static patience => ((CancellationTokenSource)patience!).Cancel(), _patience);
            using var read = _reader.UnsafeRegister(static patience => ((CancellationTokenSource)patience!).Cancel(), _patience);
            while (!TryRead() && !_ended)
            {
                var clock = exchange.StartAttemptClock();
                _patience.CancelAfter(clock > TimeSpan.Zero ? clock : TimeSpan.Zero);
                TakeIn(await _events.FillAsync(_patience.Token).ConfigureAwait(false));
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            caller.ThrowIfCancellationRequested();
            _reader.ThrowIfCancellationRequested();
            exchange.Fail(_patience.IsCancellationRequested ? new TimeoutRejectedException() : exception);
            End(exchange.Error!);
        }

        return _next is not null && Advance();
    }

    // A stream may end without a word when the answer is whole; before that it is broken.
    private void TakeIn(bool more)
    {
        if (!more)
        {
            End(_events.Overflowed
                ? new GroqError(GroqErrorKind.InvalidResponse, "Groq sent an event of more than 4 MB.") { StatusCode = exchange.StatusCode }
                : null);
        }
    }

    private void End(GroqError? error)
    {
        _ended = true;
        error ??= _finished ? null : new GroqError(GroqErrorKind.Connection, "The stream ended before the answer did.");
        if (error is not null)
        {
            _next = new GroqChatChunk { Error = error };
        }
    }
}
