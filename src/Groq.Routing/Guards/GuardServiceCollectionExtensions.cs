using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Groq.Routing;

internal static class GuardServiceCollectionExtensions
{
    /// <summary>Registers the built-in guards in the order they run, ahead of the host's own whenever those were registered.</summary>
    public static void AddGuards(this IServiceCollection services)
    {
        static Func<GuardOptions> Guards(IServiceProvider services)
        {
            var settings = services.GetRequiredService<SettingsSource>();
            return () => settings.Current.Options.Guards;
        }

        static Func<string?> Key(IServiceProvider services)
        {
            var settings = services.GetRequiredService<SettingsSource>();
            return () => settings.Current.Options.ApiKey;
        }

        services.Insert(0, ServiceDescriptor.Singleton<IGuard>(s => new PromptSizeGuard(Guards(s))));
        services.Insert(1, ServiceDescriptor.Singleton<IGuard>(s => s.GetRequiredService<PromptInjectionGuard>()));
        services.Insert(2, ServiceDescriptor.Singleton<IGuard, InjectionModelGuard>());
        services.Insert(3, ServiceDescriptor.Singleton<IGuard>(s => new OutputSizeGuard(Guards(s))));
        services.Insert(4, ServiceDescriptor.Singleton<IGuard, JsonGuard>());
        services.Insert(5, ServiceDescriptor.Singleton<IGuard>(s =>
        {
            var settings = s.GetRequiredService<SettingsSource>();
            return new JsonSchemaGuard(() => settings.Current.Schemas);
        }));
        services.Insert(6, ServiceDescriptor.Singleton<IGuard>(s => new SecretGuard(Key(s))));
        services.Insert(7, ServiceDescriptor.Singleton<IGuard>(s => new SystemPromptGuard(Guards(s))));
        services.Insert(8, ServiceDescriptor.Singleton<IGuard>(s => new PersonalDataGuard(Guards(s))));
        services.Insert(9, ServiceDescriptor.Singleton<IGuard>(s => s.GetRequiredService<ContentSafetyGuard>()));
        services.Insert(10, ServiceDescriptor.Singleton<IGuard, CodeGuard>());
        services.Insert(11, ServiceDescriptor.Singleton<IGuard, ContentModelGuard>());
        services.AddSingleton(s => new PromptInjectionGuard(Guards(s)));
        services.AddSingleton(s => new ContentSafetyGuard(Guards(s)));
        services.AddSingleton<GuardModelCalls>();
        services.AddSingleton(s =>
        {
            var pipeline = new GuardPipeline(s.GetServices<IGuard>(), s.GetRequiredService<RouterTelemetry>(), s.GetRequiredService<ILogger<GuardPipeline>>());
            var unknown = GuardOptionsRules.UnknownGuards($"{GroqRoutingOptions.SectionName}:Guards", Guards(s)(), pipeline.Names).ToList();
            return unknown.Count == 0 ? pipeline : throw new OptionsValidationException(Options.DefaultName, typeof(GroqRoutingOptions), unknown);
        });
    }
}
