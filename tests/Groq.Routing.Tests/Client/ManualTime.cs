using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests;

/// <summary>A fake clock that lets a test wait until the code under test has set a timer, and then passes that time.</summary>
internal sealed class ManualTime : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _timers = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WatchedTimer(base.CreateTimer(callback, state, dueTime, period), _timers.Writer);
        _timers.Writer.TryWrite(dueTime);
        return timer;
    }

    public async Task PassAsync(TimeSpan dueTime, TimeSpan late = default)
    {
        while (await _timers.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)) != dueTime)
        {
        }

        Advance(dueTime + late);
    }

    private sealed class WatchedTimer(ITimer timer, ChannelWriter<TimeSpan> timers) : ITimer
    {
        // A CancellationTokenSource makes its timer first and sets it after.
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var changed = timer.Change(dueTime, period);
            timers.TryWrite(dueTime);
            return changed;
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
