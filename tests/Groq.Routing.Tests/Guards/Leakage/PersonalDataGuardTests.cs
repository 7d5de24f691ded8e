using CsCheck;

namespace Groq.Routing.Tests.Leakage;

[TestFixture]
internal sealed class PersonalDataGuardTests
{
    private GuardOptions _options = new();

    private PersonalDataGuard Guard => new(() => _options);

    [SetUp]
    public void SetUp() => _options = new();

    [TestCase("4111111111111111")]
    [TestCase("Card: 4111 1111 1111 1111, valid until 12/29.")]
    [TestCase("{\"card\":\"5555-5555-5555-4444\"}")]
    [TestCase("3782 822463 10005")]
    [TestCase("378282246310005")]
    [TestCase("6011111111111117")]
    [TestCase("3056 930902 5904")]
    [TestCase("3530111333300000")]
    [TestCase("2223003122003222")]
    [TestCase("4111 1111 1111 1111 123")]
    public void Inspect_CardNumber_Blocks(string output)
    {
        var verdict = Guard.InspectOutput(output);

        Assert.That((verdict.Action, verdict.Rule), Is.EqualTo((GuardAction.Block, "card-number")));
        Assert.That(verdict.Reason, Does.Not.Contain("1"));
    }

    [TestCase("4111111111111112", Description = "wrong check digit")]
    [TestCase("9111111111111111", Description = "no issuer")]
    [TestCase("411111111111116", Description = "wrong length for its issuer")]
    [TestCase("41111111111111110", Description = "longer than its issuer's")]
    [TestCase("0.4111111111111111")]
    [TestCase("4111111111111111.5")]
    [TestCase("id_4111111111111111")]
    [TestCase("4111111111111111ab")]
    [TestCase("4111 1111 1111 1111 4111 1111 1111 1111", Description = "a table of numbers")]
    [TestCase("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    [TestCase("The answer is 42, from 1999-12-31 to 2026-01-01.")]
    public void Inspect_OtherNumbers_Allows(string output) => Assert.That(Guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow));

    [TestCase("Write to ada.lovelace@maths.org.", "email")]
    [TestCase("<mailto:a+b@x-y.co.uk>", "email")]
    [TestCase("Call +49 30 901820.", "phone")]
    [TestCase("tel:+14155550123", "phone")]
    [TestCase("Call (212) 555-0187 now", "phone")]
    [TestCase("212-555-0187", "phone")]
    [TestCase("212.555.0187", "phone")]
    public void Inspect_KindThatIsOnByOption_Speaks(string output, string rule)
    {
        Assert.That(Guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow), "off by default");

        _options.PersonalData.Emails = _options.PersonalData.Phones = GuardMode.Warn;
        Assert.That((Guard.InspectOutput(output).Action, Guard.InspectOutput(output).Rule), Is.EqualTo((GuardAction.Warn, rule)));

        _options.PersonalData.Emails = _options.PersonalData.Phones = GuardMode.Block;
        Assert.That((Guard.InspectOutput(output).Action, Guard.InspectOutput(output).Rule), Is.EqualTo((GuardAction.Block, rule)));
    }

    [TestCase("@Override public void run() { }")]
    [TestCase("git clone git+ssh://git@github.com/dotnet/runtime")]
    [TestCase("a @ b in NumPy, or x@y")]
    [TestCase("npm install left-pad@1.3.0")]
    [TestCase("user@localhost")]
    [TestCase("x = +1.5 + 2.25 - 3")]
    [TestCase("2026-10-01 12:30:45")]
    [TestCase("192.168.100.1000 and 3.14159265358979")]
    [TestCase("1 2 3 4 5 6 7 8 9 10")]
    [TestCase("const int Max = 2147483647;")]
    [TestCase("+123456")]
    public void Inspect_CodeAndArithmetic_Allows(string output)
    {
        _options.PersonalData.Emails = _options.PersonalData.Phones = GuardMode.Block;

        Assert.That(Guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow));
    }

    [Test]
    public void Inspect_OneKindWarnsAndAnotherBlocks_Blocks()
    {
        _options.PersonalData.CardNumbers = GuardMode.Warn;
        _options.PersonalData.Emails = GuardMode.Block;

        Assert.That(Guard.InspectOutput("4111111111111111, ada@maths.org").Rule, Is.EqualTo("email"));
        Assert.That(Guard.InspectOutput("4111111111111111").Action, Is.EqualTo(GuardAction.Warn));
    }

    [Test]
    public void Inspect_CardsOff_Allows()
    {
        _options.PersonalData.CardNumbers = GuardMode.Off;

        Assert.That(Guard.InspectOutput("4111111111111111"), Is.EqualTo(GuardVerdict.Allow));
    }

    [Test]
    public void Inspect_AnyText_DoesNotThrow()
    {
        _options.PersonalData.Emails = _options.PersonalData.Phones = GuardMode.Block;
        Gen.OneOf(Gen.String, Gen.OneOf("4111", "1111", " ", "-", "@", ".", "a", "+", "(", ")", "212", "555", "\ud800", "1").Array.Select(string.Concat))
            .Sample(text => { _ = Guard.InspectOutput(text); });
    }
}
