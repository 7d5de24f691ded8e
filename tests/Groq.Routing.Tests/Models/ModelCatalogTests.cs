namespace Groq.Routing.Tests.Models;

[TestFixture]
public sealed class ModelCatalogTests
{
    private static readonly DateTimeOffset Today = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);

    private static IEnumerable<TestCaseData<string, ModelLimits>> SeedLimits()
    {
        yield return new("llama-3.1-8b-instant", new() { Rpm = 30, Rpd = 14_400, Tpm = 6_000, Tpd = 500_000 });
        yield return new("llama-4-scout-17b-16e-instruct", new() { Rpm = 30, Rpd = 1_000, Tpm = 30_000, Tpd = 500_000 });
        yield return new("llama-guard-4-12b", new() { Rpm = 30, Rpd = 14_400, Tpm = 15_000, Tpd = 500_000 });
        yield return new("llama-prompt-guard-2-86m", new() { Rpm = 30, Rpd = 14_400, Tpm = 15_000, Tpd = 500_000 });
        yield return new("openai/gpt-oss-20b", new() { Rpm = 30, Rpd = 1_000, Tpm = 8_000, Tpd = 200_000 });
        yield return new("openai/gpt-oss-120b", new() { Rpm = 30, Rpd = 1_000, Tpm = 8_000, Tpd = 200_000 });
        yield return new("openai/gpt-oss-safeguard-20b", new() { Rpm = 30, Rpd = 1_000, Tpm = 8_000, Tpd = 200_000 });
        yield return new("qwen/qwen3.8-27b", new() { Rpm = 30, Rpd = 1_000, Tpm = 8_000, Tpd = 200_000, Itpm = 7_000, Otpm = 1_000 });
    }

    [TestCaseSource(nameof(SeedLimits))]
    public void Find_OfAShippedModel_HasGroqsFreePlan(string name, ModelLimits limits) =>
        Assert.That(Catalog().Find(name)!.Limits, Is.EqualTo(limits));

    [Test]
    public void Successors_OfRetiredModels_AreInTheCatalogue()
    {
        var catalog = Catalog();

        Assert.That(catalog.Models.Where(m => m.RetiresOn is not null).Select(m => catalog.Find(m.Successor!)), Has.Exactly(3).Items.And.None.Null);
    }

    [TestCase("2026-08-15T23:59:59Z", false, false)]
    [TestCase("2026-08-16T00:00:00Z", false, true)]
    [TestCase("2026-08-16T00:00:00Z", true, false)]
    public void IsRetired_AroundTheDay_FollowsTheClockAndTheAccess(string now, bool enterprise, bool retired) =>
        Assert.That(Catalog().Find("llama-3.1-8b-instant")!.IsRetired(DateTimeOffset.Parse(now, null), enterprise), Is.EqualTo(retired));

    [Test]
    public void IsRetired_OfAModelWithdrawnFromEveryone_IsSoForEnterpriseToo() =>
        Assert.That(Catalog().Find("llama-guard-4-12b")!.IsRetired(Today, enterpriseAccess: true), Is.True);

    [Test]
    public void Routes_ByDefault_FollowTheRoles()
    {
        var settings = new RouterSettings(new GroqRoutingOptions { ApiKey = "k" });

        Assert.That(Ids(settings, Complexity.Simple), Is.EqualTo(new[] { "llama-3.1-8b-instant", "openai/gpt-oss-20b", "qwen/qwen3.8-27b" }));
        Assert.That(Ids(settings, Complexity.Medium), Is.EqualTo(Ids(settings, Complexity.Simple)));
        Assert.That(Ids(settings, Complexity.Complex), Is.EqualTo(new[]
        {
            "meta-llama/llama-4-scout-17b-16e-instruct", "openai/gpt-oss-120b", "llama-3.1-8b-instant", "openai/gpt-oss-20b", "qwen/qwen3.8-27b",
        }));
    }

    [Test]
    public void Routes_WithAnAddedModel_TakeItByItsRole()
    {
        var options = new GroqRoutingOptions { ApiKey = "k" };
        options.Models["my/model"] = new() { Role = ModelRole.Complex };

        Assert.That(Ids(new RouterSettings(options), Complexity.Complex), Does.Contain("my/model"));
    }

    [Test]
    public void Routes_ThatNameAModelTwice_HoldItOnce()
    {
        var options = new GroqRoutingOptions { ApiKey = "k", Routes = { Simple = ["gpt-oss-20b", "openai/gpt-oss-20b"] } };

        Assert.That(Ids(new RouterSettings(options), Complexity.Simple), Is.EqualTo(new[] { "openai/gpt-oss-20b" }));
    }

    [Test]
    public void Create_WithChangesByShortName_ChangesTheShippedModel()
    {
        var catalog = ModelCatalog.Create(new Dictionary<string, ModelOptions> { ["gpt-oss-20b"] = new() { Limits = { Rpm = 5 }, Aliases = ["small"] } });

        var model = catalog.Find("small")!;
        Assert.That(model.Id, Is.EqualTo("openai/gpt-oss-20b"));
        Assert.That(model.Limits, Is.EqualTo(new ModelLimits { Rpm = 5, Rpd = 1_000, Tpm = 8_000, Tpd = 200_000 }));
        Assert.That(model.Ceilings, Is.EqualTo(new ModelLimits { Rpm = 5 }));
        Assert.That(catalog.Models, Has.Count.EqualTo(SeedModels.All.Count));
    }

    private static IEnumerable<TestCaseData<Action<GroqRoutingOptions>>> ScopeChanges()
    {
        yield return new TestCaseData<Action<GroqRoutingOptions>>(o => o.EnableRouting = false).SetArgDisplayNames("routing off");
        yield return new TestCaseData<Action<GroqRoutingOptions>>(o => o.Routes.Complex = ["gpt-oss-20b"]).SetArgDisplayNames("a route");
        yield return new TestCaseData<Action<GroqRoutingOptions>>(o => o.Intents["hint"].SimpleUpTo = 9).SetArgDisplayNames("a threshold");
        yield return new TestCaseData<Action<GroqRoutingOptions>>(o => o.EnableGuards = false).SetArgDisplayNames("guards off");
        yield return new TestCaseData<Action<GroqRoutingOptions>>(o => o.Guards.Modes["json"] = GuardMode.Warn).SetArgDisplayNames("a guard's mode");
        yield return new TestCaseData<Action<GroqRoutingOptions>>(o => o.EnterpriseAccess = true).SetArgDisplayNames("enterprise access");
        yield return new TestCaseData<Action<GroqRoutingOptions>>(o => o.Models["gpt-oss-20b"] = new() { Aliases = ["fast"] }).SetArgDisplayNames("an alias");
        yield return new TestCaseData<Action<GroqRoutingOptions>>(o => o.Models["my/model"] = new() { Role = ModelRole.Complex }).SetArgDisplayNames("a model");
    }

    [TestCaseSource(nameof(ScopeChanges))]
    public void CacheScope_WithOtherRoutesOrRules_IsAnother(Action<GroqRoutingOptions> change)
    {
        var options = new GroqRoutingOptions { ApiKey = "k" };
        change(options);

        Assert.That(new RouterSettings(options).CacheScope, Is.Not.EqualTo(new RouterSettings(new GroqRoutingOptions { ApiKey = "k" }).CacheScope));
    }

    [Test]
    public void CacheScope_WithTheSameRoutesAndOtherLimits_IsTheSame()
    {
        var options = new GroqRoutingOptions { ApiKey = "other", MaxOutputTokens = 5 };
        options.Models["gpt-oss-20b"] = new() { Limits = { Rpm = 5 } };

        Assert.That(new RouterSettings(options).CacheScope, Is.EqualTo(new RouterSettings(new GroqRoutingOptions { ApiKey = "k" }).CacheScope));
    }

    private static ModelCatalog Catalog() => ModelCatalog.Create(new Dictionary<string, ModelOptions>());

    private static string[] Ids(RouterSettings settings, Complexity complexity) => [.. settings.RouteOf(complexity).Select(c => c.Model.Id)];
}
