using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Faults.Tests;

/// <summary>
/// An instance under load that dies when it is disposed of. Seen from outside, this is what a process that dies looks like: its calls are
/// under way, and no word comes from it any more. Nobody is left to say what became of its requests.
/// </summary>
internal sealed class MortalInstance : IAsyncDisposable
{
    private readonly TcpProxy _toGroq;
    private readonly TcpProxy _toRedis;
    private readonly ServiceProvider _instance;
    private readonly Task[] _callers;
    private volatile bool _dead;

    private MortalInstance(Cluster cluster, ServiceProvider instance, TcpProxy toGroq, TcpProxy toRedis)
    {
        _toGroq = toGroq;
        _toRedis = toRedis;
        _instance = instance;
        _callers = [.. Enumerable.Range(0, Cluster.Callers).Select(_ => Task.Run(() => CallAsync(cluster)))];
    }

    public static async Task<MortalInstance> StartAsync(Cluster cluster, Stores stores)
    {
        var toGroq = new TcpProxy(cluster.Groq.Port);
        var toRedis = new TcpProxy(stores.Redis.Port);
        var groq = new UriBuilder(cluster.Groq) { Port = toGroq.Port }.Uri;
        return new(cluster, await Cluster.StartInstanceAsync(groq, builder => stores.AddTo(builder, toRedis.Port)), toGroq, toRedis);
    }

    public async ValueTask DisposeAsync()
    {
        if (_dead)
        {
            return;
        }

        _dead = true;
        await Task.WhenAll(_toRedis.DisposeAsync().AsTask(), _toGroq.DisposeAsync().AsTask());
        await Task.WhenAll(_callers);
        await _instance.DisposeAsync();
    }

    private async Task CallAsync(Cluster cluster)
    {
        while (!_dead)
        {
            await _instance.GetRequiredService<IModelRouter>().CompleteAsync(cluster.Ask());
            await Task.Delay(20);
        }
    }
}
