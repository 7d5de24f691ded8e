using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>Hits and misses of this instance that Redis was not told of yet: a lookup only reads.</summary>
internal sealed class CacheTally
{
    public const string Hits = "hits";
    public const string Misses = "misses";
    public const string Requests = "requests/";
    public const string Tokens = "tokens/";

    private readonly Lock _gate = new();
    private readonly Dictionary<string, CacheSavings> _saved = new(StringComparer.Ordinal);
    private long _hits;
    private long _misses;

    /// <summary>Counts a miss.</summary>
    public void Miss()
    {
        lock (_gate)
        {
            _misses++;
        }
    }

    /// <summary>Counts a hit, and what it saved.</summary>
    public void Hit(CacheEntry entry)
    {
        lock (_gate)
        {
            Save(entry.Model, 1, (long)entry.Usage.InputTokens + entry.Usage.OutputTokens);
            _hits++;
        }
    }

    /// <summary>Takes what was counted, in pairs of what it is and how often.</summary>
    public RedisValue[] Take()
    {
        lock (_gate)
        {
            var pairs = new List<RedisValue>();
            if (_hits > 0)
            {
                pairs.AddRange([Hits, _hits]);
            }

            if (_misses > 0)
            {
                pairs.AddRange([Misses, _misses]);
            }

            foreach (var (model, saved) in _saved)
            {
                pairs.AddRange([Requests + model, saved.Requests, Tokens + model, saved.Tokens]);
            }

            (_hits, _misses) = (0, 0);
            _saved.Clear();
            return [.. pairs];
        }
    }

    /// <summary>Takes back what could not be told.</summary>
    public void Return(RedisValue[] pairs)
    {
        lock (_gate)
        {
            for (var i = 0; i < pairs.Length; i += 2)
            {
                var (field, amount) = ((string)pairs[i]!, (long)pairs[i + 1]);
                if (field == Hits)
                {
                    _hits += amount;
                }
                else if (field == Misses)
                {
                    _misses += amount;
                }
                else if (field.StartsWith(Requests, StringComparison.Ordinal))
                {
                    Save(field[Requests.Length..], amount, 0);
                }
                else
                {
                    Save(field[Tokens.Length..], 0, amount);
                }
            }
        }
    }

    private void Save(string model, long requests, long tokens)
    {
        var saved = _saved.GetValueOrDefault(model);
        _saved[model] = new(saved.Requests + requests, saved.Tokens + tokens);
    }
}
