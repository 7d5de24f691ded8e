using System.Reflection;

namespace Groq.Routing.Tests.Diagnostics;

[TestFixture]
public sealed class LogEventsTests
{
    [Test]
    public void Ids_OfAllEvents_AreThoseThatAlertsRelyOn()
    {
        var events = typeof(LogEvents).GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(f => f.Name, f => (int)f.GetRawConstantValue()!);

        Assert.That(events, Is.EquivalentTo(new Dictionary<string, int>
        {
            ["RoutedTo"] = 100,
            ["FallingBack"] = 101,
            ["QuotaExceeded"] = 102,
            ["TooLarge"] = 103,
            ["Failed"] = 104,
            ["ModelGone"] = 105,
            ["HostFailed"] = 106,
            ["CacheHit"] = 200,
            ["CacheMiss"] = 201,
            ["CacheStoreFailed"] = 202,
            ["CacheStoreBack"] = 203,
            ["GuardFailed"] = 300,
            ["PromptBlocked"] = 301,
            ["OutputBlocked"] = 302,
            ["GuardWarned"] = 303,
            ["Repairing"] = 304,
            ["PromptRouted"] = 305,
            ["GuardModelFailed"] = 306,
            ["QuotaStoreFailed"] = 400,
            ["QuotaWarning"] = 401,
            ["QuotaRefusedByGroq"] = 402,
            ["QuotaStoreBack"] = 403,
            ["QuotaBooksLost"] = 404,
            ["SettingsReloaded"] = 500,
            ["SettingsRejected"] = 501,
        }));
        Assert.That(events.Values, Is.Unique);
    }
}
