using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Groq.Routing;

/// <summary>The settings in force. A change that is not valid is logged, and the last valid settings stay.</summary>
internal sealed partial class SettingsSource : IDisposable
{
    private readonly IOptionsFactory<GroqRoutingOptions> _factory;
    private readonly ILogger<SettingsSource> _logger;
    private readonly List<IDisposable> _subscriptions = [];
    private volatile RouterSettings _current;

    public SettingsSource(
        IOptionsFactory<GroqRoutingOptions> factory,
        IEnumerable<IOptionsChangeTokenSource<GroqRoutingOptions>> changes,
        ILogger<SettingsSource> logger)
    {
        _factory = factory;
        _logger = logger;
        _current = Load();
        foreach (var change in changes)
        {
            _subscriptions.Add(ChangeToken.OnChange(change.GetChangeToken, Reload));
        }
    }

    public RouterSettings Current => _current;

    public void Dispose() => _subscriptions.ForEach(s => s.Dispose());

    private RouterSettings Load() => new(_factory.Create(Options.DefaultName));

    private void Reload()
    {
        try
        {
            _current = Load();
            LogReloaded(_logger);
        }
        catch (Exception exception)
        {
            // Whatever the host's own code throws here must not end the process from a file watcher's thread.
            LogRejected(_logger, exception.Message);
        }
    }

    [LoggerMessage(LogEvents.SettingsReloaded, LogLevel.Information, "Settings reloaded")]
    private static partial void LogReloaded(ILogger logger);

    [LoggerMessage(LogEvents.SettingsRejected, LogLevel.Error, "Changed settings are not valid, the last valid ones stay: {Problem}")]
    private static partial void LogRejected(ILogger logger, string problem);
}
