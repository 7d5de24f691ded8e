namespace Groq.Routing;

/// <summary>Keeps the last requests that got no answer.</summary>
internal sealed class RefusalLog(TimeProvider time)
{
    private const int Capacity = 50;

    private readonly Lock _gate = new();
    private readonly Queue<RefusedRequest> _last = new(Capacity);

    public void Add(Intent? intent, CompletionError error)
    {
        var refused = new RefusedRequest
        {
            At = time.GetUtcNow(),
            // A request may be refused for having none.
            Intent = intent?.Name ?? IntentNames.General,
            Kind = error.Kind,
            BlockedBy = error.BlockedBy,
            Rule = error.Rule,
            Model = error.Model,
            Dimension = error.Dimension,
            Used = error.Used,
            Limit = error.Limit,
            Requested = error.Requested,
            RetryAfter = error.RetryAfter,
            StatusCode = error.StatusCode,
            Code = error.Code,
        };
        lock (_gate)
        {
            if (_last.Count == Capacity)
            {
                _last.Dequeue();
            }

            _last.Enqueue(refused);
        }
    }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<RefusedRequest> Read()
    {
        lock (_gate)
        {
            return [.. _last.Reverse()];
        }
    }
}
