using CsCheck;

namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class ContentSafetyGuardTests
{
    // Put together here, so that no secret scanner takes the tests for a leak.
    private const string Random = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY";

    private static readonly string Body = string.Concat(Enumerable.Repeat("MIIEvQIBADANBgkq", 6));

    private readonly ContentSafetyGuard _guard = new();

    private static IEnumerable<string> Secrets =>
    [
        "gsk_" + Random + Random,
        "Your key is sk-" + Random + Random + ".",
        "export KEY=\"sk-proj-" + Random + "_" + Random + "\"",
        "ghp_" + Random + "abcd",
        "aws_access_key_id = AKIA" + "Q7X2M4N8P1R5T9V3",
        "-----BEGIN " + "RSA PRIVATE KEY-----\n" + Body + "\n",
        "-----BEGIN " + "PRIVATE KEY-----\\n" + Body,
    ];

    private static IEnumerable<string> NoSecrets =>
    [
        "Set GROQ_API_KEY to your key, which begins with gsk_.",
        "gsk_your_api_key_goes_here_and_it_is_fifty_characters_long",
        "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "AKIAIOSFODNN7" + "EXAMPLE",
        "A PEM file begins with -----BEGIN PRIVATE KEY----- and ends with -----END PRIVATE KEY-----.",
        "-----BEGIN " + "PUBLIC KEY-----\n" + Body,
        "risk-" + Random + Random,
        "task-1 and task-2 are done.",
    ];

    [TestCaseSource(nameof(Secrets))]
    public void Inspect_Credential_Blocks(string output)
    {
        GuardVerdict verdict = _guard.InspectOutput(output);

        Assert.That((verdict.Action, verdict.Rule), Is.EqualTo((GuardAction.Block, "secret")));
        Assert.That(verdict.Reason, Does.Not.Contain(Random));
    }

    [TestCaseSource(nameof(NoSecrets))]
    public void Inspect_PlaceholderOrExplanation_Allows(string output) => Assert.That(_guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow));

    [TestCase("Nobody would miss you. You should just kill yourself.", "self-harm")]
    [TestCase("A bomb, they say: mix the nitrate, take two grams of fuel, attach the timer to the pipe.", "weapons")]
    public void Inspect_Harm_Blocks(string output, string rule) => Assert.That(_guard.InspectOutput(output).Rule, Is.EqualTo(rule));

    [TestCase("If you think about suicide, please call a crisis line such as 988. You are not alone.")]
    [TestCase("Telling someone \"you should kill yourself\" is harassment and in some countries a crime.")]
    [TestCase("I can't help with that. There is no painless way to kill yourself, and there is help.")]
    [TestCase("Use kill -9 to end the process; the shell will not kill itself.")]
    [TestCase("Sarin was first made in Germany in 1938. It blocks acetylcholinesterase.")]
    [TestCase("Ammonium nitrate is a fertiliser; stored badly it exploded in Beirut in 2020.")]
    [TestCase("Mix the flour and add 200 ml of milk, then bake for ten minutes.")]
    [TestCase("The toddler moaned, for a minor noise had aroused him from sleep.")]
    [TestCase("A zip bomb is a small archive that expands to an enormous size.")]
    public void Inspect_EducationalText_Allows(string output) => Assert.That(_guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow));

    [Test]
    public void Inspect_AnyText_DoesNotThrow() =>
        Gen.OneOf(Gen.String, Gen.OneOf("sk-", "gsk_", "AKIA", "-----BEGIN ", "PRIVATE KEY-----", "\ud800", "a1B2").Array.Select(string.Concat))
            .Sample(text => { _ = _guard.InspectOutput(text); });
}
