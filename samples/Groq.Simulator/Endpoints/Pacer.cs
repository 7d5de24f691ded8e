namespace Groq.Simulator;

/// <summary>Waits on the simulator's clock; the server's end ends every wait.</summary>
internal sealed class Pacer(TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    public async Task WaitAsync(TimeSpan delay, CancellationToken aborted)
    {
        if (delay > TimeSpan.Zero)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, _stop.Token);
            await Task.Delay(delay, time, either.Token);
        }
    }

    public void Stop() => _stop.Cancel();

    public void Dispose() => _stop.Dispose();
}
