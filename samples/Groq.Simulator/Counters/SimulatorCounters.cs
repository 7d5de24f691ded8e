using System.Runtime.InteropServices;

namespace Groq.Simulator;

/// <summary>What the server has seen. Reading takes a snapshot. An answer is counted before its last byte leaves, so a caller that has it can read its own trace.</summary>
public sealed class SimulatorCounters
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ModelTally> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<int, long> _statuses = [];
    private long _requests;

    internal SimulatorCounters()
    {
    }

    /// <summary>Requests to the API, whatever became of them.</summary>
    public long Requests
    {
        get
        {
            lock (_lock)
            {
                return _requests;
            }
        }
    }

    /// <summary>Answers of the API by status, those that name no known model included.</summary>
    public IReadOnlyDictionary<int, long> Statuses
    {
        get
        {
            lock (_lock)
            {
                return new Dictionary<int, long>(_statuses);
            }
        }
    }

    /// <summary>The models that were asked for so far.</summary>
    public IReadOnlyDictionary<string, ModelCounters> Models
    {
        get
        {
            lock (_lock)
            {
                return _models.ToDictionary(model => model.Key, model => model.Value.Read(), StringComparer.Ordinal);
            }
        }
    }

    /// <summary>The counts of one model; zeros when nobody has asked for it.</summary>
    public ModelCounters this[string model]
    {
        get
        {
            lock (_lock)
            {
                return _models.TryGetValue(model, out ModelTally? tally) ? tally.Read() : new ModelCounters();
            }
        }
    }

    internal void Arrive()
    {
        lock (_lock)
        {
            _requests++;
        }
    }

    internal void Answer(string? model, int status)
    {
        lock (_lock)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_statuses, status, out _)++;
            if (model is not null)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(Tally(model).Statuses, status, out _)++;
            }
        }
    }

    internal void Admit(string model)
    {
        lock (_lock)
        {
            ModelTally tally = Tally(model);
            tally.Admitted++;
            tally.MaxInFlight = Math.Max(tally.MaxInFlight, ++tally.InFlight);
        }
    }

    internal void Leave(string model, long prompt, long completion)
    {
        lock (_lock)
        {
            ModelTally tally = Tally(model);
            tally.InFlight--;
            tally.PromptTokens += prompt;
            tally.CompletionTokens += completion;
        }
    }

    internal void Refuse(string model, Refusal refusal)
    {
        lock (_lock)
        {
            ModelTally tally = Tally(model);
            if (refusal.TooLarge)
            {
                tally.TooLarge++;
            }
            else
            {
                CollectionsMarshal.GetValueRefOrAddDefault(tally.Refused, refusal.Dimension, out _)++;
            }
        }
    }

    internal void Fault(string model, int count)
    {
        lock (_lock)
        {
            Tally(model).Faults += count;
        }
    }

    /// <summary>Forgets everything but what is in flight.</summary>
    internal void Reset()
    {
        lock (_lock)
        {
            _requests = 0;
            _statuses.Clear();
            foreach ((string model, ModelTally tally) in _models.ToArray())
            {
                _models[model] = new ModelTally { InFlight = tally.InFlight, MaxInFlight = tally.InFlight };
            }
        }
    }

    private ModelTally Tally(string model) => CollectionsMarshal.GetValueRefOrAddDefault(_models, model, out _) ??= new ModelTally();
}
