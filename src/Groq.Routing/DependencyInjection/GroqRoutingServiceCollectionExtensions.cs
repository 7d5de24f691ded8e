using Groq.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the router to a host.</summary>
public static class GroqRoutingServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IModelRouter"/> with settings from the environment.</summary>
    /// <returns>A builder for stores and adapters.</returns>
    public static IGroqRoutingBuilder AddGroqRouting(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(s => s.ServiceType == typeof(ModelRouter)))
        {
            return new GroqRoutingBuilder(services, SectionOf(services));
        }

        // First in line, whatever the host has configured before: the section and code win over the environment.
        services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<GroqRoutingOptions>>(new EnvironmentSettings(Environment.GetEnvironmentVariable)));
        services.AddOptions<GroqRoutingOptions>().ValidateOnStart();
        services.AddLogging();
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GroqRoutingOptions>, GroqRoutingOptionsValidator>());
        services.TryAddSingleton<SettingsSource>();
        services.TryAddSingleton<ModelAvailability>();
        services.TryAddSingleton<ModelWatch>();
        services.TryAddSingleton<RouterTelemetry>();
        services.TryAddSingleton<RouterCounters>();
        services.TryAddSingleton<IIntentClassifier, RuleIntentClassifier>();
        services.TryAddSingleton<ITokenEstimator, CalibratedTokenEstimator>();
        services.TryAddSingleton<QuotaLedger>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StoreMeeting>());
        services.TryAddSingleton<FailoverCacheStore>();
        services.TryAddSingleton<CacheKeyBuilder>();
        services.TryAddSingleton<AnswerCache>();
        services.TryAddSingleton<IAnswerCache>(s => s.GetRequiredService<AnswerCache>());
        services.AddGuards();
        services.TryAddSingleton<GroqClientSettings>(s =>
        {
            var settings = s.GetRequiredService<SettingsSource>();
            return () => settings.Current.Options;
        });
        services.AddGroqHttpClient();
        services.TryAddSingleton<QuotaQueue>();
        services.TryAddSingleton<CandidateWalk>();
        services.TryAddSingleton<GuardGate>();
        services.TryAddSingleton<QuotaReader>();
        services.TryAddSingleton<ModelRouter>();
        services.TryAddSingleton<IModelRouter>(s => s.GetRequiredService<ModelRouter>());
        services.TryAddSingleton<GroqReachability>();
        services.TryAddSingleton<IRouterMonitor, RouterMonitor>();
        services.TryAddSingleton<RouterHealth>();
        return new GroqRoutingBuilder(services, section: null);
    }

    /// <summary>Adds <see cref="IModelRouter"/> with settings from code, over those from the environment.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <returns>A builder for stores and adapters.</returns>
    public static IGroqRoutingBuilder AddGroqRouting(this IServiceCollection services, Action<GroqRoutingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = services.AddGroqRouting();
        services.Configure(configure);
        return builder;
    }

    /// <summary>Adds <see cref="IModelRouter"/> with settings from the <c>Groq</c> section, over those from the environment.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The host's configuration, of which the <c>Groq</c> section is read, or a section that is to be read as such. Changes apply without a restart.</param>
    /// <returns>A builder for stores and adapters.</returns>
    public static IGroqRoutingBuilder AddGroqRouting(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration as IConfigurationSection ?? configuration.GetSection(GroqRoutingOptions.SectionName);
        services.AddGroqRouting();

        // After the environment and before the host's own code, whatever was called first.
        var environment = services.First(s => s.ImplementationInstance is EnvironmentSettings);
        services.Insert(services.IndexOf(environment) + 1, ServiceDescriptor.Singleton<IConfigureOptions<GroqRoutingOptions>>(new SectionSettings(section)));
        services.AddSingleton<IOptionsChangeTokenSource<GroqRoutingOptions>>(new ConfigurationChangeTokenSource<GroqRoutingOptions>(section));
        return new GroqRoutingBuilder(services, section);
    }

    /// <summary>Adds <see cref="IModelRouter"/> with settings from code, over those from the <c>Groq</c> section, over those from the environment.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The host's configuration, of which the <c>Groq</c> section is read, or a section that is to be read as such.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <returns>A builder for stores and adapters.</returns>
    public static IGroqRoutingBuilder AddGroqRouting(this IServiceCollection services, IConfiguration configuration, Action<GroqRoutingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = services.AddGroqRouting(configuration);
        services.Configure(configure);
        return builder;
    }

    private static IConfigurationSection? SectionOf(IServiceCollection services) =>
        services.Select(s => s.ImplementationInstance).OfType<SectionSettings>().FirstOrDefault()?.Section;
}
