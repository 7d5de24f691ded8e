using System.Text;

namespace Groq.Routing;

/// <summary>The answer of one call while it comes in: written by the call, read by all who asked the same, each at their own pace.</summary>
/// <remarks>
/// It holds the answer once, however many read it. The whole is needed in the end anyway, so a slow reader makes it hold no more, and holds
/// up neither the call nor the others. What has been handed out cannot be taken back; until then the call may begin anew with another model.
/// </remarks>
internal sealed class AnswerFeed
{
    // Fewer UTF-8 bytes than a token has on average: an estimate that is too high drains away, one that is too low is a 429.
    private const int BytesPerToken = 3;

    private readonly Lock _gate = new();
    private readonly List<AnswerPart> _parts = new(2);
    private readonly List<GroqToolCallDelta> _toolCalls = [];
    private AnswerPosition _released;
    private bool _withholdsReasoning;
    private TextBuffer _text;
    private TextBuffer _reasoning;
    private AnswerReader[] _readers = [];
    private Action? _writer;
    private bool _shared;
    private string? _id;
    private string? _model;
    private string? _finishReason;
    private string? _lastText;
    private int _pieces;
    private int _version;

    /// <summary>Whether a reader may have seen some of it.</summary>
    public bool HandedOut { get; private set; }

    /// <summary>Whether the model has begun to write.</summary>
    public bool HasBegun => _pieces > 0;

    /// <summary>Changes whenever there is more to read.</summary>
    public int Version => Volatile.Read(ref _version);

    /// <summary>What the answer cost, once Groq has said it.</summary>
    public GroqUsage? Usage { get; private set; }

    /// <summary>What the model has written by now, in tokens: estimated, as a stream that ends early has no count, and at least one for each piece.</summary>
    public int WrittenTokens
    {
        get
        {
            var bytes = (long)Encoding.UTF8.GetByteCount(_text.Span) + Encoding.UTF8.GetByteCount(_reasoning.Span);
            foreach (var call in _toolCalls)
            {
                bytes += (call.Name?.Length ?? 0) + (call.Arguments?.Length ?? 0);
            }

            return (int)Math.Max(_pieces, (bytes + BytesPerToken - 1) / BytesPerToken);
        }
    }

    /// <summary>Takes in a chunk; nothing of it is handed out yet.</summary>
    /// <returns>Whether it had a piece of the answer.</returns>
    public bool Append(GroqChatChunk chunk)
    {
        lock (_gate)
        {
            _id = chunk.Id ?? _id;
            _model = chunk.Model ?? _model;
            _finishReason = chunk.FinishReason ?? _finishReason;
            Usage = chunk.Usage ?? Usage;
            var (text, reasoning, toolCalls) = (_text.Length, _reasoning.Length, _toolCalls.Count);
            if (!string.IsNullOrEmpty(chunk.Reasoning))
            {
                _reasoning.Append(chunk.Reasoning);
                Extend(AnswerPartKind.Reasoning, _reasoning.Length);
            }

            if (!string.IsNullOrEmpty(chunk.Content))
            {
                _lastText = chunk.Content;
                _text.Append(chunk.Content);
                Extend(AnswerPartKind.Text, _text.Length);
            }

            if (chunk.ToolCalls is { Count: > 0 } calls)
            {
                _toolCalls.AddRange(calls);
                Extend(AnswerPartKind.ToolCalls, _toolCalls.Count);
            }

            if ((text, reasoning, toolCalls) == (_text.Length, _reasoning.Length, _toolCalls.Count))
            {
                return false;
            }

            _pieces++;
            return true;
        }
    }

    /// <summary>How much of its text or reasoning has come, in characters.</summary>
    public int LengthOf(AnswerPartKind kind) => kind == AnswerPartKind.Text ? _text.Length : _reasoning.Length;

    /// <summary>Whether the answer has gone on to something else than <paramref name="kind"/>.</summary>
    public bool HasLeft(AnswerPartKind kind) => _parts is [.., var last] && last.Kind != kind;

    /// <summary>Its text or reasoning from a place on.</summary>
    public string Stretch(AnswerPartKind kind, int start) => new(SpanOf(kind)[start..]);

    /// <summary>Lets readers have its text or reasoning up to a place, and no half of a character.</summary>
    /// <returns>Whether there is more to read now.</returns>
    public bool Release(AnswerPartKind kind, int end)
    {
        var span = SpanOf(kind);
        if (end > 0 && end < span.Length && char.IsHighSurrogate(span[end - 1]))
        {
            end--;
        }

        lock (_gate)
        {
            return Advance(kind, end);
        }
    }

    /// <summary>Lets readers have all of it.</summary>
    /// <returns>Whether there is more to read now.</returns>
    public bool ReleaseAll()
    {
        lock (_gate)
        {
            return Advance(AnswerPartKind.Reasoning, _reasoning.Length)
                | Advance(AnswerPartKind.Text, _text.Length)
                | Advance(AnswerPartKind.ToolCalls, _toolCalls.Count);
        }
    }

    /// <summary>Readers get no more of the reasoning than they have.</summary>
    public void WithholdReasoning()
    {
        lock (_gate)
        {
            _withholdsReasoning = true;
        }
    }

    /// <summary>The answer is good: readers get what is left of it, which guards may have put in the place of what the model wrote.</summary>
    /// <param name="text">The text that guards let go on.</param>
    /// <param name="replaced">Whether a guard has replaced some of it before: then nothing else than <paramref name="text"/> goes out.</param>
    public void Accept(string text, bool replaced)
    {
        lock (_gate)
        {
            var same = _text.Span.SequenceEqual(text);
            if (!same && text.AsSpan().StartsWith(_text.Span[.._released[AnswerPartKind.Text]]))
            {
                PutInPlace(text);
            }
            else if (!same && replaced)
            {
                return;
            }
        }

        ReleaseAll();
    }

    /// <summary>Lets those who wait for more have it.</summary>
    public AnswerHandover HandOver() => new(this);

    /// <summary>The answer as if it had come in one piece.</summary>
    public GroqChatResponse ToResponse() => new()
    {
        Id = _id,
        Model = _model,
        Choices =
        [
            new()
            {
                Message = new(GroqRole.Assistant, _text.Length == 0 && _toolCalls.Count > 0 ? null : _text.ToString())
                {
                    Reasoning = _reasoning.Length == 0 ? null : _reasoning.ToString(),
                    ToolCalls = _toolCalls.Count == 0 ? null : ToolCallPieces.Join(_toolCalls),
                },
                FinishReason = _finishReason,
            },
        ],
        Usage = Usage,
    };

    /// <summary>Forgets an answer that broke before anyone saw it.</summary>
    public void Restart()
    {
        lock (_gate)
        {
            _parts.Clear();
            _toolCalls.Clear();
            _text.Clear();
            _reasoning.Clear();
            _pieces = 0;
            _released = default;
            _withholdsReasoning = false;
            _id = _model = _finishReason = _lastText = null;
            Usage = null;
        }
    }

    /// <summary>Reads what came since a position.</summary>
    public bool TryRead(ref AnswerPosition at, out CompletionUpdate update)
    {
        lock (_gate)
        {
            for (; at.Part < _parts.Count; at.Part++)
            {
                var (kind, end) = _parts[at.Part];
                var ready = Math.Min(end, _released[kind]);
                if (at[kind] is var start && start < ready)
                {
                    at[kind] = ready;
                    update = Cut(kind, start, ready);
                    return true;
                }

                // The last part may grow, and nothing goes out before what is held back, unless that never does.
                if (at.Part == _parts.Count - 1 || (ready < end && !(_withholdsReasoning && kind == AnswerPartKind.Reasoning)))
                {
                    break;
                }
            }
        }

        update = default;
        return false;
    }

    public void Add(AnswerReader reader)
    {
        lock (_gate)
        {
            _readers = [.. _readers, reader];
        }
    }

    public void Remove(AnswerReader reader)
    {
        lock (_gate)
        {
            _readers = [.. _readers.Where(r => r != reader)];
        }
    }

    /// <summary>Whether a reader waits, or the one who started the call has not yet had the chance to.</summary>
    public bool IsAwaited
    {
        get
        {
            Interlocked.MemoryBarrier();
            return !_shared || Array.Exists(_readers, static r => r.Waits);
        }
    }

    /// <summary>Holds the call until the readers that wait have had their turn. It goes on when they are done, or at once when one of them asks for more.</summary>
    public void Park(Action writer)
    {
        var first = !_shared;
        _shared = true;
        Volatile.Write(ref _writer, writer);
        var readers = _readers;
        var woken = 0;
        foreach (var reader in readers)
        {
            // A reader alone runs here, without the way over another thread. With several, none must have to wait for what another does.
            woken += reader.Wake(here: readers.Length == 1) ? 1 : 0;
        }

        if (first && woken == 0)
        {
            // Everything so far has come at once, and the one who asked is further up on this stack.
            ThreadPool.UnsafeQueueUserWorkItem(static feed => feed.Resume(), this, preferLocal: true);
        }
        else
        {
            Resume();
        }
    }

    /// <summary>Lets a call that is held go on.</summary>
    public void Resume() => Interlocked.Exchange(ref _writer, null)?.Invoke();

    private ReadOnlySpan<char> SpanOf(AnswerPartKind kind) => kind == AnswerPartKind.Text ? _text.Span : _reasoning.Span;

    private bool Advance(AnswerPartKind kind, int end)
    {
        if (end <= _released[kind] || (_withholdsReasoning && kind == AnswerPartKind.Reasoning))
        {
            return false;
        }

        _released[kind] = end;
        _version++;
        return HandedOut = true;
    }

    private void PutInPlace(string text)
    {
        _text.Clear();
        _text.Append(text);
        _lastText = null;
        var last = _parts.FindLastIndex(static p => p.Kind == AnswerPartKind.Text);
        for (var i = 0; i <= last; i++)
        {
            var (kind, end) = _parts[i];
            _parts[i] = kind == AnswerPartKind.Text ? new(kind, i == last ? text.Length : Math.Min(end, text.Length)) : _parts[i];
        }

        if (last < 0)
        {
            Extend(AnswerPartKind.Text, text.Length);
        }
    }

    private void Extend(AnswerPartKind kind, int end)
    {
        if (_parts is [.., var last] && last.Kind == kind)
        {
            _parts[^1] = new(kind, end);
        }
        else
        {
            _parts.Add(new(kind, end));
        }
    }

    private CompletionUpdate Cut(AnswerPartKind kind, int start, int end) => kind switch
    {
        // Most of the time a reader has kept up, and the piece is the chunk's.
        AnswerPartKind.Text => new() { Model = _model, Text = end == _text.Length && end - start == _lastText?.Length ? _lastText : new(_text.Span[start..end]) },
        AnswerPartKind.Reasoning => new() { Model = _model, Reasoning = new(_reasoning.Span[start..end]) },
        _ => new() { Model = _model, ToolCalls = _toolCalls.GetRange(start, end - start) },
    };
}
