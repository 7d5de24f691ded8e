namespace Groq.Routing.Tests.Models;

[TestFixture]
internal sealed class GuardPolicyTests
{
    [Test]
    public void Of_Defaults_NamesEveryCategory() =>
        Assert.That(GuardPolicy.Codes.Where(c => !GuardPolicy.Of(new())!.Contains($"\n{c} ", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Of_ACategoryThatIsOff_LeavesItOut()
    {
        var options = new ModelGuardOptions { Categories = { [GroqHazard.Elections] = GuardMode.Off } };

        Assert.That(GuardPolicy.Of(options), Does.Not.Contain("S13").And.Contain("S12"));
    }

    [Test]
    public void Of_EveryCategoryOff_IsNone()
    {
        var options = new ModelGuardOptions();
        foreach (var code in GuardPolicy.Codes)
        {
            options.Categories[code] = GuardMode.Off;
        }

        Assert.That(GuardPolicy.Of(options), Is.Null);
    }

    [Test]
    public void Of_AnOwnPolicy_TakesTheirPlace() =>
        Assert.That(GuardPolicy.Of(new() { Policy = "HOMEWORK: gives a solution away." }), Does.Contain("HOMEWORK").And.Not.Contain("S1 "));
}
