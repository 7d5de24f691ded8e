using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Groq.Routing.Tests.Configuration;

[TestFixture]
public sealed class SettingsTests
{
    [Test]
    public void Section_WithEverySetting_IsRead()
    {
        var options = Options("""
            {
              "Groq": {
                "ApiKey": "gsk_1", "BaseAddress": "http://localhost:8080/openai/v1/",
                "EnableRouting": false, "EnableGuards": false, "EnableCaching": false, "EnterpriseAccess": true,
                "MaxOutputTokens": 99, "Temperature": 0.1, "Timeout": "00:00:09", "StoreTimeout": "00:00:00.1",
                "Models": {
                  "gpt-oss-20b": { "Limits": { "Rpm": 5, "Tpd": 7 }, "RetiresOn": "2027-01-31", "Successor": "next" },
                  "my/model": { "Role": "Complex", "Aliases": [ "mine" ], "Limits": { "Rpm": 1, "Rpd": 2, "Tpm": 3, "Tpd": 4, "Itpm": 5, "Otpm": 6 },
                                "ContextWindow": 10, "MaxOutputTokens": 11, "InputPrice": 0.5, "OutputPrice": 1.5, "KeptForEnterprise": true, "StrictSchemas": true, "Reasons": true, "Images": true }
                },
                "Routes": { "Simple": [ "gpt-oss-20b" ], "Medium": [ "mine", "gpt-oss-20b" ], "Complex": [ "mine" ] },
                "Intents": { "hint": { "SimpleUpTo": 1 }, "translation": { "SimpleUpTo": 10, "MediumUpTo": 20, "Otherwise": "Medium", "DefaultMeasure": 3 } },
                "Quota": { "ComplexShare": 0.3, "ComplexBurst": 7, "InFlightHold": "00:00:03", "WarningThreshold": 0.5 },
                "Cache": { "TimeToLive": "00:05:00", "MaxEntries": 12, "MaxBytes": 13 },
                "Guards": { "Modes": { "prompt-injection": "Warn", "code": "Off" }, "OnFailure": "Warn", "RequestModes": [ "code" ], "SuspiciousRoute": [ "mine" ], "MaxPromptCharacters": 14, "MaxOutputCharacters": 15, "SystemPromptRun": 16,
                            "Safety": { "Categories": { "weapons": "Warn" } },
                            "Models": { "OnFailure": "Block", "Timeout": "00:00:03", "MaxParts": 4, "InjectionBlockScore": 0.8, "InjectionWarnScore": 0.6, "Policy": "X: y", "Categories": { "X": "Warn" } }, "PersonalData": { "CardNumbers": "Off", "Emails": "Warn", "Phones": "Block" } },
                "Retry": { "MaxRetries": 1, "AttemptTimeout": "00:00:20", "BaseDelay": "00:00:01", "MaxDelay": "00:00:02" }
              }
            }
            """);

        var added = options.Models["my/model"];
        Assert.Multiple(() =>
        {
            Assert.That(options.ApiKey, Is.EqualTo("gsk_1"));
            Assert.That(options.BaseAddress, Is.EqualTo(new Uri("http://localhost:8080/openai/v1/")));
            Assert.That((options.EnableRouting, options.EnableGuards, options.EnableCaching, options.EnterpriseAccess), Is.EqualTo((false, false, false, true)));
            Assert.That((options.MaxOutputTokens, options.Temperature, options.Timeout, options.StoreTimeout), Is.EqualTo((99, 0.1, TimeSpan.FromSeconds(9), TimeSpan.FromMilliseconds(100))));
            Assert.That(options.Models["GPT-OSS-20B"].Limits.ToLimits(), Is.EqualTo(new ModelLimits { Rpm = 5, Tpd = 7 }));
            Assert.That(options.Models["gpt-oss-20b"].RetiresOn, Is.EqualTo(new DateOnly(2027, 1, 31)));
            Assert.That(added.Limits.ToLimits(), Is.EqualTo(new ModelLimits { Rpm = 1, Rpd = 2, Tpm = 3, Tpd = 4, Itpm = 5, Otpm = 6 }));
            Assert.That((added.Role, added.ContextWindow, added.MaxOutputTokens, added.InputPrice, added.OutputPrice), Is.EqualTo((ModelRole.Complex, 10, 11, 0.5m, 1.5m)));
            Assert.That((added.KeptForEnterprise, added.StrictSchemas, added.Reasons, added.Images), Is.EqualTo((true, true, true, true)));
            Assert.That(added.Aliases, Is.EqualTo(new[] { "mine" }));
            Assert.That(options.Routes.Simple, Is.EqualTo(new[] { "gpt-oss-20b" }));
            Assert.That(options.Routes.Medium, Is.EqualTo(new[] { "mine", "gpt-oss-20b" }));
            Assert.That((options.Intents["hint"].SimpleUpTo, options.Intents["hint"].Otherwise), Is.EqualTo((1, Complexity.Medium)), "the rest of the shipped rule stays");
            Assert.That(options.Intents["translation"].Otherwise, Is.EqualTo(Complexity.Medium));
            Assert.That(options.Intents, Contains.Key("general"));
            Assert.That((options.Quota.ComplexShare, options.Quota.ComplexBurst, options.Quota.InFlightHold, options.Quota.WarningThreshold), Is.EqualTo((0.3, 7, TimeSpan.FromSeconds(3), 0.5)));
            Assert.That((options.Cache.TimeToLive, options.Cache.MaxEntries, options.Cache.MaxBytes), Is.EqualTo((TimeSpan.FromMinutes(5), 12, 13L)));
            Assert.That(options.Guards.Modes, Is.EquivalentTo(new Dictionary<string, GuardMode> { ["prompt-injection"] = GuardMode.Warn, ["code"] = GuardMode.Off }));
            Assert.That((options.Guards.OnFailure, options.Guards.MaxPromptCharacters, options.Guards.MaxOutputCharacters, options.Guards.SystemPromptRun), Is.EqualTo((GuardMode.Warn, 14, 15, 16)));
            var models = options.Guards.Models;
            Assert.That((models.OnFailure, models.Timeout, models.MaxParts, models.InjectionBlockScore, models.InjectionWarnScore, models.Policy, models.Categories["x"]), Is.EqualTo((GuardFallback.Block, TimeSpan.FromSeconds(3), 4, 0.8, 0.6, "X: y", GuardMode.Warn)));
            Assert.That((options.Guards.RequestModes.Single(), options.Guards.SuspiciousRoute?.Single()), Is.EqualTo(("code", "mine")));
            Assert.That(options.Guards.Safety.Categories, Is.EquivalentTo(new Dictionary<string, GuardMode> { ["weapons"] = GuardMode.Warn }));
            Assert.That((options.Guards.PersonalData.CardNumbers, options.Guards.PersonalData.Emails, options.Guards.PersonalData.Phones), Is.EqualTo((GuardMode.Off, GuardMode.Warn, GuardMode.Block)));
            Assert.That((options.Retry.MaxRetries, options.Retry.AttemptTimeout, options.Retry.BaseDelay, options.Retry.MaxDelay), Is.EqualTo((1, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2))));
        });
    }

    [Test]
    public void Section_WithAnEmptyComplexShare_SwitchesItOff() =>
        Assert.That(Options("""{ "Groq": { "ApiKey": "k", "Quota": { "ComplexShare": null } } }""").Quota.ComplexShare, Is.Null);

    [Test]
    public void Section_WithAnEmptyValueForTheComplexShare_SwitchesItOff() =>
        Assert.That(Options("""{ "Groq": { "ApiKey": "k", "Quota": { "ComplexShare": "" } } }""").Quota.ComplexShare, Is.Null);

    [TestCase("TestCaseGeneration")]
    [TestCase("test-case-generation")]
    public void Section_WithAnIntentInAnotherSpelling_ChangesTheShippedRule(string name) =>
        Assert.That(
            Options("{ \"Groq\": { \"ApiKey\": \"k\", \"Intents\": { \"" + name + "\": { \"SimpleUpTo\": 1 } } } }").Intents[IntentNames.TestCaseGeneration].SimpleUpTo,
            Is.EqualTo(1));

    [TestCase("""{ "Groq": { "ApiKey": "k", "EnableCashing": false } }""", "EnableCashing")]
    [TestCase("""{ "Groq": { "ApiKey": "k", "Routes": { "Smple": [ "gpt-oss-20b" ] } } }""", "Smple")]
    [TestCase("""{ "Groq": { "ApiKey": "k", "Models": { "gpt-oss-20b": { "Limits": { "Rmp": 5 } } } } }""", "Rmp")]
    public void StartUp_WithASettingThatDoesNotExist_NamesIt(string json, string name)
    {
        using var host = Host(json);

        Assert.That(async () => await host.StartAsync(), Throws.Exception.With.Message.Contains(name));
    }

    [Test]
    public void Environment_WithEveryVariable_IsRead()
    {
        var options = new GroqRoutingOptions();
        var variables = new Dictionary<string, string>
        {
            ["GROQ_API_KEY"] = " gsk_env ",
            ["GROQ_ENABLE_ROUTING"] = "false",
            ["GROQ_ENABLE_GUARDS"] = "0",
            ["GROQ_ENABLE_CACHING"] = "off",
            ["GROQ_CACHE_TTL_SECONDS"] = "60",
        };

        new EnvironmentSettings(variables.GetValueOrDefault).Configure(options);

        Assert.That(options.ApiKey, Is.EqualTo("gsk_env"));
        Assert.That((options.EnableRouting, options.EnableGuards, options.EnableCaching), Is.EqualTo((false, false, false)));
        Assert.That(options.Cache.TimeToLive, Is.EqualTo(TimeSpan.FromMinutes(1)));
    }

    [TestCase("GROQ_ENABLE_GUARDS", "maybe")]
    [TestCase("GROQ_CACHE_TTL_SECONDS", "1h")]
    [TestCase("GROQ_CACHE_TTL_SECONDS", "0")]
    public void Environment_WithAValueThatMakesNoSense_NamesTheVariableAndTheValue(string name, string value) =>
        Assert.That(
            () => new EnvironmentSettings(n => n == name ? value : null).Configure(new GroqRoutingOptions()),
            Throws.InstanceOf<OptionsValidationException>().With.Message.Contains(name).And.Message.Contains(value));

    [Test]
    public void Precedence_OfCodeSectionAndEnvironment_IsInThatOrderWhateverTheOrderOfCalls()
    {
        var services = new ServiceCollection();
        services.Configure<GroqRoutingOptions>(o => o.MaxOutputTokens = 3);
        services.AddGroqRouting(Configuration("""{ "Groq": { "ApiKey": "section", "MaxOutputTokens": 2, "Temperature": 0.2 } }"""));
        var environment = services.First(s => s.ServiceType == typeof(IConfigureOptions<GroqRoutingOptions>));
        services[services.IndexOf(environment)] = ServiceDescriptor.Singleton<IConfigureOptions<GroqRoutingOptions>>(
            new EnvironmentSettings(n => n switch { "GROQ_API_KEY" => "environment", "GROQ_ENABLE_GUARDS" => "false", _ => null }));
        using var provider = services.BuildServiceProvider();

        var options = provider.GetRequiredService<IOptions<GroqRoutingOptions>>().Value;

        Assert.Multiple(() =>
        {
            Assert.That(environment.ImplementationInstance, Is.InstanceOf<EnvironmentSettings>(), "the environment comes first");
            Assert.That(options.ApiKey, Is.EqualTo("section"), "section over environment");
            Assert.That(options.EnableGuards, Is.False, "environment over default");
            Assert.That(options.MaxOutputTokens, Is.EqualTo(3), "code over section");
            Assert.That(options.Temperature, Is.EqualTo(0.2));
        });
    }

    [Test]
    public void Precedence_WhenTheRouterWasAddedBefore_IsTheSame()
    {
        var services = new ServiceCollection();
        services.AddGroqRouting(o => o.MaxOutputTokens = 3);
        services.AddGroqRouting(Configuration("""{ "MyGroq": { "ApiKey": "section", "MaxOutputTokens": 2, "EnableGuards": true } }""").GetSection("MyGroq"), o => o.Temperature = 0.3);
        var environment = services.First(s => s.ServiceType == typeof(IConfigureOptions<GroqRoutingOptions>));
        services[services.IndexOf(environment)] = ServiceDescriptor.Singleton<IConfigureOptions<GroqRoutingOptions>>(
            new EnvironmentSettings(n => n switch { "GROQ_API_KEY" => "environment", "GROQ_ENABLE_GUARDS" => "false", _ => null }));
        using var provider = services.BuildServiceProvider();

        var options = provider.GetRequiredService<IOptions<GroqRoutingOptions>>().Value;

        Assert.That((options.ApiKey, options.EnableGuards, options.MaxOutputTokens, options.Temperature), Is.EqualTo(("section", true, 3, 0.3)));
    }

    [Test]
    public void Reload_ThatTheHostsOwnCodeRefuses_KeepsTheLastValidSettings()
    {
        var source = new ReloadableJson("""{ "Groq": { "ApiKey": "k", "MaxOutputTokens": 5 } }""");
        var services = new ServiceCollection();
        services.AddFakeLogging();
        services.AddGroqRouting(new ConfigurationBuilder().Add(source).Build(), o => ArgumentOutOfRangeException.ThrowIfGreaterThan(o.MaxOutputTokens, 10));
        using var provider = services.BuildServiceProvider();
        var settings = provider.GetRequiredService<SettingsSource>();

        source.Change("""{ "Groq": { "ApiKey": "k", "MaxOutputTokens": 50 } }""");

        Assert.That(settings.Current.Options.MaxOutputTokens, Is.EqualTo(5));
    }

    private static IEnumerable<TestCaseData<string, string>> Invalid()
    {
        yield return new("""{ "Groq": { } }""", "Groq:ApiKey is missing");
        yield return new("""{ "Groq": { "ApiKey": "a b" } }""", "Groq:ApiKey has a character");
        yield return new("""{ "Groq": { "ApiKey": "k", "BaseAddress": "ftp://x" } }""", "Groq:BaseAddress is 'ftp://x/'");
        yield return new("""{ "Groq": { "ApiKey": "k", "Routes": { "Complex": [ "gpt-5" ] } } }""", "Groq:Routes:Complex names the model 'gpt-5'");
        yield return new("""{ "Groq": { "ApiKey": "k", "Routes": { "Simple": [] } } }""", "Groq:Routes:Simple has no candidates");
        yield return new("""{ "Groq": { "ApiKey": "k", "Models": { "gpt-oss-20b": { "Limits": { "Rpm": 0 } } } } }""", "Groq:Models:gpt-oss-20b:Limits:Rpm is 0");
        yield return new("""{ "Groq": { "ApiKey": "k", "Models": { "gpt-oss-20b": { "Limits": { "Tpd": -5 } } } } }""", "Groq:Models:gpt-oss-20b:Limits:Tpd is -5");
        yield return new("""{ "Groq": { "ApiKey": "k", "MaxOutputTokens": 0 } }""", "Groq:MaxOutputTokens is 0");
        yield return new("""{ "Groq": { "ApiKey": "k", "Temperature": 3 } }""", "Groq:Temperature is 3");
        yield return new("""{ "Groq": { "ApiKey": "k", "Timeout": "00:00:00" } }""", "Groq:Timeout is 00:00:00");
        yield return new("""{ "Groq": { "ApiKey": "k", "Cache": { "TimeToLive": "-00:00:01" } } }""", "Groq:Cache:TimeToLive is -00:00:01");
        yield return new("""{ "Groq": { "ApiKey": "k", "Cache": { "MaxEntries": 0 } } }""", "Groq:Cache:MaxEntries is 0");
        yield return new("""{ "Groq": { "ApiKey": "k", "Retry": { "MaxRetries": -1 } } }""", "Groq:Retry:MaxRetries is -1");
        yield return new("""{ "Groq": { "ApiKey": "k", "Quota": { "ComplexShare": 1.5 } } }""", "Groq:Quota:ComplexShare is 1.5");
        yield return new("""{ "Groq": { "ApiKey": "k", "Intents": { "hint": { "SimpleUpTo": 5, "MediumUpTo": 2 } } } }""", "Groq:Intents:hint:SimpleUpTo is 5");
        yield return new("""{ "Groq": { "ApiKey": "k", "Timeout": "30" } }""", "Groq:Timeout is 30.00:00:00");
        yield return new("""{ "Groq": { "ApiKey": "k", "Intents": { "hint": { "DefaultMeasure": -3 } } } }""", "Groq:Intents:hint:DefaultMeasure is -3");
        yield return new("""{ "Groq": { "ApiKey": "k", "Models": { "gpt-oss-20b": { "InputPrice": -1 } } } }""", "Groq:Models:gpt-oss-20b:InputPrice is -1");
        yield return new("""{ "Groq": { "ApiKey": "k", "Models": { "gpt-oss-20b": { "Aliases": [ "gpt-oss-120b" ] } } } }""", "Groq:Models gives the name 'gpt-oss-120b' to");
        yield return new("""{ "Groq": { "ApiKey": "k", "Models": { "gpt-oss-20b": { "Aliases": [ "gpt-oss-20b" ] }, "openai/gpt-oss-20b": { "Limits": { "Rpm": 5 } } } } }""", "Groq:Models names openai/gpt-oss-20b more than once");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "MaxPromptCharacters": 0 } } }""", "Groq:Guards:MaxPromptCharacters is 0");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Modes": { "prompt-injection": "Route" } } } }""", "Groq:Guards:Modes:prompt-injection is Route; Groq:Guards:SuspiciousRoute names no candidates");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "SuspiciousRoute": [ "gpt-oss-20b" ], "Modes": { "Secrets": "Route" } } } }""", "Groq:Guards:Modes:Secrets is Route; the guard inspects outputs");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Modes": { "code": 9 } } } }""", "Groq:Guards:Modes:code is 9; expected Block, Warn, Off, Route");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "SuspiciousRoute": [ "gpt-oss-21b" ] } } }""", "Groq:Guards:SuspiciousRoute names the model 'gpt-oss-21b'");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "SuspiciousRoute": [] } } }""", "Groq:Guards:SuspiciousRoute has no candidates");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "SuspiciousRoute": [ "gpt-oss-20b" ], "OnFailure": "Route" } } }""", "Groq:Guards:OnFailure is Route; expected Block, Warn or Off");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Models": { "Timeout": "00:00:00" } } } }""", "Groq:Guards:Models:Timeout is 00:00:00");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Models": { "MaxParts": 0 } } } }""", "Groq:Guards:Models:MaxParts is 0");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Models": { "InjectionBlockScore": 1.5 } } } }""", "Groq:Guards:Models:InjectionBlockScore is 1.5");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Models": { "InjectionBlockScore": 0.4 } } } }""", "Groq:Guards:Models:InjectionBlockScore is 0.4, below InjectionWarnScore (0.5)");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Models": { "OnFailure": 7 } } } }""", "Groq:Guards:Models:OnFailure is 7; expected Rules, Block, Allow");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Models": { "Policy": " " } } } }""", "Groq:Guards:Models:Policy is blank");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Models": { "Categories": { "hate": "Warn" } } } } }""", "Groq:Guards:Models:Categories:hate is no category");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Models": { "Categories": { "S10": "Route" } } } } }""", "Groq:Guards:Models:Categories:S10 is Route");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Modes": { "prompt-injection-model": "Block" } }, "Models": { "llama-prompt-guard-2-86m": { "Role": "Workhorse" } } } }""", "Groq:Guards:Modes:prompt-injection-model is Block, but no model of the catalogue has the role PromptGuard");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "SystemPromptRun": 7 } } }""", "Groq:Guards:SystemPromptRun is 7");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "Safety": { "Categories": { "weppons": "Warn" } } } } }""", "Groq:Guards:Safety:Categories:weppons is no category");
        yield return new("""{ "Groq": { "ApiKey": "k", "Guards": { "PersonalData": { "Emails": 7 } } } }""", "Groq:Guards:PersonalData:Emails is 7");
    }

    [TestCaseSource(nameof(Invalid))]
    public void StartUp_WithASettingThatCannotWork_FailsWithOneMessageThatNamesIt(string json, string message)
    {
        using var host = Host(json);

        Assert.That(
            async () => await host.StartAsync(),
            Throws.InstanceOf<OptionsValidationException>().With.Property("Failures").Count.EqualTo(1).And.Message.Contains(message));
    }

    [TestCase("""{ "Groq": { "ApiKey": "k", "Guards": { "Modes": { "promt-injection": "Off" } } } }""", "Groq:Guards:Modes:promt-injection names the guard 'promt-injection', which is not registered")]
    [TestCase("""{ "Groq": { "ApiKey": "k", "Guards": { "RequestModes": [ "jason" ] } } }""", "Groq:Guards:RequestModes names the guard 'jason', which is not registered")]
    public void Router_WithASettingForAGuardThatIsNotRegistered_NamesIt(string json, string message)
    {
        using var host = Host(json);

        Assert.That(() => host.Services.GetRequiredService<IModelRouter>(), Throws.InstanceOf<OptionsValidationException>().With.Message.Contains(message));
    }

    [Test]
    public void StartUp_WithAValueOfTheWrongType_NamesTheSetting()
    {
        using var host = Host("""{ "Groq": { "ApiKey": "k", "MaxOutputTokens": "many" } }""");

        Assert.That(async () => await host.StartAsync(), Throws.Exception.With.Message.Contains("Groq:MaxOutputTokens"));
    }

    [Test]
    public async Task StartUp_WithAKeyOnly_Works()
    {
        using var host = Host("""{ "Groq": { "ApiKey": "k" } }""");

        await host.StartAsync();

        Assert.That(host.Services.GetRequiredService<IModelRouter>(), Is.Not.Null);
    }

    [Test]
    public void Reload_OfLimitsRoutesAndSwitches_AppliesWithoutARestart()
    {
        var source = new ReloadableJson("""{ "Groq": { "ApiKey": "k" } }""");
        using var provider = Provider(source);
        var settings = provider.GetRequiredService<SettingsSource>();

        source.Change("""{ "Groq": { "ApiKey": "k", "EnableGuards": false, "Routes": { "Simple": [ "gpt-oss-120b" ] }, "Models": { "gpt-oss-120b": { "Limits": { "Rpm": 7 } } } } }""");

        var simple = settings.Current.RouteOf(Complexity.Simple).Single();
        Assert.That(settings.Current.Options.EnableGuards, Is.False);
        Assert.That(simple.Model.Id, Is.EqualTo("openai/gpt-oss-120b"));
        Assert.That(simple.Quota.Limits.Rpm, Is.EqualTo(7));
        Assert.That(simple.Quota.Limits.Rpd, Is.EqualTo(1000));
    }

    [Test]
    public void Reload_OfSomethingInvalid_KeepsTheLastValidSettings()
    {
        var source = new ReloadableJson("""{ "Groq": { "ApiKey": "k", "MaxOutputTokens": 5 } }""");
        using var provider = Provider(source);
        var settings = provider.GetRequiredService<SettingsSource>();

        source.Change("""{ "Groq": { "ApiKey": "k", "MaxOutputTokens": 0 } }""");
        var kept = settings.Current.Options.MaxOutputTokens;
        source.Change("""{ "Groq": { "ApiKey": "k", "MaxOutputTokens": "many" } }""");
        var keptAgain = settings.Current.Options.MaxOutputTokens;
        source.Change("""{ "Groq": { "ApiKey": "k", "MaxOutputTokens": 6 } }""");

        Assert.That((kept, keptAgain, settings.Current.Options.MaxOutputTokens), Is.EqualTo((5, 5, 6)));
        Assert.That(
            provider.GetFakeLogCollector().GetSnapshot().Where(r => r.Level == LogLevel.Error).Select(r => r.Message),
            Has.Exactly(2).Contains("MaxOutputTokens"));
    }

    [Test]
    public void Add_TheSectionItself_IsTakenAsTheSection()
    {
        var services = new ServiceCollection();
        services.AddGroqRouting(Configuration("""{ "Groq": { "ApiKey": "k", "MaxOutputTokens": 77 } }""").GetSection("Groq"));
        using var provider = services.BuildServiceProvider();

        Assert.That(provider.GetRequiredService<IOptions<GroqRoutingOptions>>().Value.MaxOutputTokens, Is.EqualTo(77));
    }

    [Test]
    public void Add_CalledTwice_AddsOneRouterAndEachGuardOnce()
    {
        var services = new ServiceCollection();
        services.AddGroqRouting(o => o.ApiKey = "k");
        services.AddGroqRouting(o => o.MaxOutputTokens = 5);
        using var provider = services.BuildServiceProvider();

        Assert.That(provider.GetServices<IModelRouter>().Count(), Is.EqualTo(1));
        Assert.That(provider.GetServices<IGuard>().Select(g => g.Name), Is.Unique);
        Assert.That(provider.GetRequiredService<IOptions<GroqRoutingOptions>>().Value.MaxOutputTokens, Is.EqualTo(5));
    }

    private static IConfigurationRoot Configuration(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))).Build();

    private static GroqRoutingOptions Options(string json)
    {
        var services = new ServiceCollection();
        services.AddGroqRouting(Configuration(json));
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<GroqRoutingOptions>>().Value;
    }

    private static IHost Host(string json)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddGroqRouting(Configuration(json));
        return builder.Build();
    }

    private static ServiceProvider Provider(ReloadableJson source)
    {
        var services = new ServiceCollection();
        services.AddFakeLogging();
        services.AddGroqRouting(new ConfigurationBuilder().Add(source).Build());
        return services.BuildServiceProvider();
    }
}
