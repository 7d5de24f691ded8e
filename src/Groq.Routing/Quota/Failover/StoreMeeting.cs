using Microsoft.Extensions.Hosting;

namespace Groq.Routing;

/// <summary>Meets the shared ledger before a host takes its first request, which would not wait for a connection that is still being made.</summary>
internal sealed class StoreMeeting(QuotaLedger ledger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => ledger.MeetAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
