using System.Collections.Concurrent;

namespace Groq.Routing;

/// <summary>Remembers of every model what was last heard of it.</summary>
internal sealed class ModelWatch(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Memory> _models = new(StringComparer.Ordinal);

    /// <summary>Groq said something of its books.</summary>
    public void Observe(string model, in QuotaObservation observation)
    {
        if (observation is { Requests: null, Tokens: null, Refusal: null })
        {
            return;
        }

        var now = time.GetUtcNow();
        var memory = Of(model);
        lock (memory)
        {
            if (observation.Requests is not null || observation.Tokens is not null)
            {
                memory.ReportedAt = now;
                memory.Requests = observation.Requests;
                memory.Tokens = observation.Tokens;
            }

            if (observation.Refusal is { } refusal)
            {
                memory.RefusedAt = now;
                memory.Refusal = refusal;
            }
        }
    }

    public void Answered(string model)
    {
        var now = time.GetUtcNow();
        var memory = Of(model);
        lock (memory)
        {
            memory.AnsweredAt = now;
        }
    }

    public void Failed(string model, CandidateOutcome outcome, int? statusCode)
    {
        var failure = new ModelFailure(time.GetUtcNow(), outcome, statusCode);
        var memory = Of(model);
        lock (memory)
        {
            memory.Failure = failure;
        }
    }

    public ModelStatus Read(GroqModel model, bool available, IReadOnlyList<Complexity> routes)
    {
        var status = new ModelStatus { Model = model, Available = available, Routes = routes };
        if (!_models.TryGetValue(model.Id, out var memory))
        {
            return status;
        }

        lock (memory)
        {
            return status with { Report = memory.Report(), LastAnswer = memory.AnsweredAt, LastFailure = memory.Failure };
        }
    }

    /// <summary>What Groq last said of a model's quota; <see langword="null"/> = nothing yet.</summary>
    public GroqReport? ReadReport(string model)
    {
        if (!_models.TryGetValue(model, out var memory))
        {
            return null;
        }

        lock (memory)
        {
            return memory.Report();
        }
    }

    private Memory Of(string model) => _models.GetOrAdd(model, static _ => new Memory());

    private sealed class Memory
    {
        public DateTimeOffset? ReportedAt;
        public ObservedBucket? Requests;
        public ObservedBucket? Tokens;
        public DateTimeOffset? RefusedAt;
        public ObservedRefusal? Refusal;
        public DateTimeOffset? AnsweredAt;
        public ModelFailure? Failure;

        public GroqReport? Report() => ReportedAt is null && RefusedAt is null
            ? null
            : new()
            {
                ReportedAt = ReportedAt,
                Requests = Requests,
                Tokens = Tokens,
                RefusedAt = RefusedAt,
                Refusal = Refusal,
            };
    }
}
