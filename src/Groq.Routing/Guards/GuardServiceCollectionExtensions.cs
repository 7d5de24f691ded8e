using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing;

internal static class GuardServiceCollectionExtensions
{
    /// <summary>Registers the built-in guards in the order they run, ahead of the host's own whenever those were registered.</summary>
    public static void AddGuards(this IServiceCollection services)
    {
        static Func<GuardOptions> Options(IServiceProvider services)
        {
            var settings = services.GetRequiredService<SettingsSource>();
            return () => settings.Current.Options.Guards;
        }

        static Func<string?> Key(IServiceProvider services)
        {
            var settings = services.GetRequiredService<SettingsSource>();
            return () => settings.Current.Options.ApiKey;
        }

        services.Insert(0, ServiceDescriptor.Singleton<IGuard>(s => new PromptSizeGuard(Options(s))));
        services.Insert(1, ServiceDescriptor.Singleton<IGuard>(s => new PromptInjectionGuard(Options(s))));
        services.Insert(2, ServiceDescriptor.Singleton<IGuard>(s => new OutputSizeGuard(Options(s))));
        services.Insert(3, ServiceDescriptor.Singleton<IGuard, JsonGuard>());
        services.Insert(4, ServiceDescriptor.Singleton<IGuard>(s =>
        {
            var settings = s.GetRequiredService<SettingsSource>();
            return new JsonSchemaGuard(() => settings.Current.Schemas);
        }));
        services.Insert(5, ServiceDescriptor.Singleton<IGuard>(s => new SecretGuard(Key(s))));
        services.Insert(6, ServiceDescriptor.Singleton<IGuard>(s => new SystemPromptGuard(Options(s))));
        services.Insert(7, ServiceDescriptor.Singleton<IGuard>(s => new PersonalDataGuard(Options(s))));
        services.Insert(8, ServiceDescriptor.Singleton<IGuard>(s => new ContentSafetyGuard(Options(s))));
        services.Insert(9, ServiceDescriptor.Singleton<IGuard, CodeGuard>());
        services.AddSingleton<GuardPipeline>();
    }
}
