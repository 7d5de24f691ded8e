using System.Buffers;

namespace Groq.Routing;

/// <summary>The keys that are recognised by their shape alone, as their vendors document it.</summary>
internal static class KeyShapes
{
    private const string LowerLetters = "abcdefghijklmnopqrstuvwxyz";
    private const string UpperLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";

    private static readonly SearchValues<char> Alphanumeric = SearchValues.Create(LowerLetters + UpperLetters + Digits);
    private static readonly SearchValues<char> Url = SearchValues.Create(LowerLetters + UpperLetters + Digits + "_-");
    private static readonly SearchValues<char> Dotted = SearchValues.Create(LowerLetters + UpperLetters + Digits + "_-.");
    private static readonly SearchValues<char> Upper = SearchValues.Create(UpperLetters + Digits);
    private static readonly SearchValues<char> Lower = SearchValues.Create(LowerLetters + Digits);
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    private static readonly KeyShape[] All =
    [
        new("groq-key", "gsk_", Alphanumeric, 32),
        new("anthropic-key", "sk-ant-", Url, 32),
        new("openrouter-key", "sk-or-v1-", Hex, 32),
        new("openai-key", "sk-proj-", Url, 32),
        new("openai-key", "sk-svcacct-", Url, 32),
        new("openai-key", "sk-admin-", Url, 32),
        new("openai-key", "sk-", Alphanumeric, 32),
        new("xai-key", "xai-", Alphanumeric, 60),
        new("perplexity-key", "pplx-", Alphanumeric, 40),
        new("nvidia-key", "nvapi-", Url, 60),
        new("hugging-face-token", "hf_", Alphanumeric, 30),
        new("replicate-token", "r8_", Alphanumeric, 36),

        new("github-token", "ghp_", Alphanumeric, 36),
        new("github-token", "gho_", Alphanumeric, 36),
        new("github-token", "ghu_", Alphanumeric, 36),
        new("github-token", "ghs_", Alphanumeric, 36),
        new("github-token", "ghr_", Alphanumeric, 36),
        new("github-token", "github_pat_", Url, 50),
        new("gitlab-token", "glpat-", Url, 20),
        new("npm-token", "npm_", Alphanumeric, 36),
        new("nuget-key", "oy2", Lower, 43, 43),
        new("pypi-token", "pypi-", Url, 50),
        new("rubygems-key", "rubygems_", Hex, 48),
        new("docker-token", "dckr_pat_", Url, 20),
        new("postman-key", "PMAK-", Url, 50),
        new("pulumi-token", "pul-", Hex, 40, 40),

        new("aws-access-key", "AKIA", Upper, 16, 16),
        new("aws-access-key", "ASIA", Upper, 16, 16),
        new("google-key", "AIza", Url, 35, 35),
        new("google-secret", "GOCSPX-", Url, 24),
        new("google-token", "ya29.", Url, 40),
        new("digitalocean-token", "dop_v1_", Hex, 60),
        new("digitalocean-token", "doo_v1_", Hex, 60),
        new("digitalocean-token", "dor_v1_", Hex, 60),
        new("databricks-token", "dapi", Hex, 32, 32),
        new("planetscale-token", "pscale_tkn_", Dotted, 32),
        new("planetscale-password", "pscale_pw_", Dotted, 32),
        new("supabase-token", "sbp_", Hex, 40),
        new("doppler-token", "dp.pt.", Alphanumeric, 40),
        new("vault-token", "hvs.", Url, 80),
        new("grafana-token", "glsa_", Url, 40),
        new("grafana-token", "glc_", Alphanumeric, 40),
        new("new-relic-key", "NRAK-", Upper, 27, 27),

        new("stripe-key", "sk_live_", Alphanumeric, 20),
        new("stripe-key", "sk_test_", Alphanumeric, 20),
        new("stripe-key", "rk_live_", Alphanumeric, 20),
        new("stripe-key", "rk_test_", Alphanumeric, 20),
        new("stripe-secret", "whsec_", Alphanumeric, 24),
        new("square-token", "sq0atp-", Url, 22),
        new("square-secret", "sq0csp-", Url, 40),
        new("shopify-token", "shpat_", Hex, 32),
        new("shopify-token", "shpca_", Hex, 32),
        new("shopify-token", "shppa_", Hex, 32),
        new("shopify-secret", "shpss_", Hex, 32),

        new("slack-token", "xoxb-", Url, 24),
        new("slack-token", "xoxp-", Url, 24),
        new("slack-token", "xoxa-", Url, 24),
        new("slack-token", "xoxr-", Url, 24),
        new("slack-token", "xoxs-", Url, 24),
        new("slack-token", "xoxe-", Url, 24),
        new("slack-token", "xapp-", Url, 24),
        new("sendgrid-key", "SG.", Dotted, 60),
        new("twilio-key", "SK", Hex, 32, 32),
        new("mailgun-key", "key-", Hex, 32, 32),
        new("brevo-key", "xkeysib-", Url, 70),
        new("linear-key", "lin_api_", Alphanumeric, 40),
        new("notion-token", "ntn_", Alphanumeric, 40),
        new("notion-token", "secret_", Alphanumeric, 43, 43),
        new("figma-token", "figd_", Url, 40),
    ];

    private static readonly KeyShape[]?[] ByFirst = [.. Enumerable.Range(0, 128).Select(c => All.Where(s => s.Prefix[0] == c).ToArray() is { Length: > 0 } some ? some : null)];

    /// <summary>The rule of the key that <paramref name="text"/> begins with; <see langword="null"/> when it begins with none.</summary>
    public static string? Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] >= ByFirst.Length || ByFirst[text[0]] is not { } shapes)
        {
            return null;
        }

        foreach (var shape in shapes)
        {
            if (shape.Matches(text))
            {
                return shape.Rule;
            }
        }

        return null;
    }
}
