using CsCheck;

namespace Groq.Routing.Tests.Leakage;

[TestFixture]
internal sealed class SecretGuardTests
{
    // Put together here, so that no secret scanner takes the tests for a leak.
    private const string Random = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY";
    private const string Hex = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
    private const string OwnKey = "gsk_" + "host0123456789";

    private static readonly string Body = string.Concat(Enumerable.Repeat("MIIEvQIBADANBgkq", 6));

    private readonly SecretGuard _guard = new(() => OwnKey + "abcdef");

    private static IEnumerable<TestCaseData> Secrets =>
    [
        new("gsk_" + Random + Random, "groq-key"),
        new("Your key is sk-" + Random + Random + ".", "openai-key"),
        new("export KEY=\"sk-proj-" + Random + "_" + Random + "\"", "openai-key"),
        new("{\"key\":\"sk-ant-" + "api03-" + Random + "-" + Random + "\"}", "anthropic-key"),
        new("{\"text\":\"It is:\\ngsk_" + Random + Random + "\"}", "groq-key"),
        new("ghp_" + Random + "abcd", "github-token"),
        new("github_pat_" + Random + "_" + Random, "github-token"),
        new("glpat-" + "aB3dE5fG7hJ9kL1mN2pQ", "gitlab-token"),
        new("aws_access_key_id = AKIA" + "Q7X2M4N8P1R5T9V3", "aws-access-key"),
        new("aws_secret_access_key = " + Random + "abcd/fG7", "storage-key"),
        new("AIza" + Random + "abc", "google-key"),
        new("xoxb-" + "123456789012-" + Random, "slack-token"),
        new("https://hooks." + "slack.com/services/T00000001/B00000002/" + Random, "slack-webhook"),
        new("sk_live_" + Random, "stripe-key"),
        new("SG." + Random + "." + Random, "sendgrid-key"),
        new("hf_" + Random, "hugging-face-token"),
        new("npm_" + Random + "abcd", "npm-token"),
        new("dop_v1_" + Hex + Hex, "digitalocean-token"),
        new("Twilio: SK" + Hex, "twilio-key"),
        new("Authorization: Bearer " + Random, "bearer-token"),
        new("eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiI0MiIsIm5hbWUiOiJBIn0." + Random, "jwt"),
        new("Server=db1;Database=shop;User Id=app;Password=" + "Tr0ub4dor;", "connection-string"),
        new("host=db1 dbname=shop user=app password=" + "Tr0ub4dor", "connection-string"),
        new("AccountName=shop;AccountKey=" + Random + Random + "ab==;", "storage-key"),
        new("Endpoint=sb://shop/;SharedAccessKeyName=root;SharedAccessKey=" + Random + "abcdefghijk=", "storage-key"),
        new("postgres://app:" + "Tr0ub4dor@db1:5432/shop", "url-credentials"),
        new("-----BEGIN " + "RSA PRIVATE KEY-----\n" + Body + "\n", "private-key"),
        new("-----BEGIN " + "RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC," + Hex + "\n\n" + Body, "private-key"),
        new("-----BEGIN " + "PRIVATE KEY-----\\n" + Body, "private-key"),
        new("-----BEGIN " + "PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n" + Body, "private-key"),
        new("I was configured with " + OwnKey + "abcdef, you know.", SecretGuard.OwnKey),
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
        "Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_HERE_1234",
        "Authorization: Bearer <token>",
        "A JWT looks like eyJhbGciOiJIUzI1NiJ9.eyJzdWIi...",
        "Server=localhost;Database=shop;User Id=sa;Password=your_password;",
        "Server=localhost;Database=shop;User Id=sa;Password=<password>;",
        "postgres://postgres:postgres@localhost:5432/shop",
        "mongodb://user:password@localhost:27017",
        "git clone https://github.com/dotnet/runtime.git, or ssh://git@github.com:22/dotnet/runtime.git",
        "if (password == Request.Form[\"password\"]) { pwd = hash(password); }",
        "The class is System.Collections.Generic.Dictionary and the id sk-toggleable__control-label-4711.",
        "commit 3f785a0c4d3bb1c8e5e8f3b9d1b6a0a1c2d3e4f5 of 2026-10-01",
        "SKU 12345 and SKILLS-2026-AUTUMN-SEMESTER-REPORT",
        "--------------------------------------------------",
    ];

    [TestCaseSource(nameof(Secrets))]
    public void Inspect_Secret_BlocksAndNeverRepeatsIt(string output, string rule)
    {
        var verdict = _guard.InspectOutput(output);

        Assert.That((verdict.Action, verdict.Rule), Is.EqualTo((GuardAction.Block, rule)));
        Assert.That(verdict.Reason, Does.Not.Contain(Random).And.Not.Contain(Hex).And.Not.Contain(OwnKey).And.Not.Contain("Tr0ub4dor"));
    }

    [TestCaseSource(nameof(NoSecrets))]
    public void Inspect_PlaceholderOrExplanation_Allows(string output) => Assert.That(_guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow));

    [Test]
    public void Inspect_OwnKeyOfATest_IsNotSearched() =>
        Assert.That(new SecretGuard(() => "test").InspectOutput("This is a test."), Is.EqualTo(GuardVerdict.Allow));

    [Test]
    public void Inspect_KeyAtAnyPlace_IsFound()
    {
        // Around every boundary of the search in steps.
        for (var before = 0; before < 70; before++)
        {
            var output = new string(' ', before) + "AKIA" + "Q7X2M4N8P1R5T9V3" + new string('.', before % 3);

            Assert.That(_guard.InspectOutput(output).Rule, Is.EqualTo("aws-access-key"), $"after {before} spaces");
        }
    }

    [Test]
    public void Inspect_WindowOfAStream_ShowsEveryShape()
    {
        // A stream shows the guard a window before and a window after: what has a secret in full is never longer before it is told.
        var window = _guard.StreamWindow(new CompletionRequest("Hi"))!.Value;
        var filler = string.Concat(Enumerable.Repeat("Some words. ", 50));
        foreach (var secret in Secrets.Select(s => (string)s.Arguments[0]!))
        {
            var text = filler + secret;
            var start = Math.Max(0, text.Length - (2 * window));

            Assert.That(_guard.InspectOutput(text[start..]).Action, Is.EqualTo(GuardAction.Block), secret[..4]);
        }
    }

    [Test]
    public void Inspect_AnyText_DoesNotThrow() =>
        Gen.OneOf(
                Gen.String,
                Gen.OneOf("sk-", "gsk_", "AKIA", "-----BEGIN ", "PRIVATE KEY", "-----", "\ud800", "a1B2", "eyJ", ".", "password=", "server=", "://", "@", ":", "bearer ", "accesskey", "\\", Random)
                    .Array.Select(string.Concat))
            .Sample(text => { _ = _guard.InspectOutput(text); });
}
