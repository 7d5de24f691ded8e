using System.Collections.Frozen;

namespace Groq.Routing;

/// <summary>Asks Groq for its list of models, which spends no quota: at most once in a while, however many ask.</summary>
internal sealed class GroqReachability(IGroqClient client, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private Task<GroqListing>? _look;
    private long _started;

    /// <summary>What the last look showed; <see langword="null"/> when nobody has looked yet.</summary>
    public GroqListing? Last { get; private set; }

    /// <summary>Looks, unless somebody has just done so.</summary>
    public Task<GroqListing> LookAsync(CancellationToken cancellationToken)
    {
        Task<GroqListing> look;
        lock (_gate)
        {
            if (_look is null || (_look.IsCompleted && time.GetElapsedTime(_started) >= Fresh))
            {
                _started = time.GetTimestamp();
                _look = AskAsync();
            }

            look = _look;
        }

        return look.WaitAsync(cancellationToken);
    }

    private async Task<GroqListing> AskAsync()
    {
        using var limit = new CancellationTokenSource(Patience, time);
        GroqErrorKind? error;
        IEnumerable<string> models = [];
        try
        {
            var response = await client.ListModelsAsync(limit.Token).ConfigureAwait(false);
            error = response.Error?.Kind;
            models = response.Value?.Data?.Select(m => m.Id) ?? [];
        }
        catch (OperationCanceledException)
        {
            error = GroqErrorKind.Timeout;
        }
        catch (Exception)
        {
            // A client of the host's own.
            error = GroqErrorKind.Connection;
        }

        return Last = new GroqListing(time.GetUtcNow(), error, models.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }
}
