using System.Security.Cryptography;
using System.Text;

namespace Groq.Routing.AspNetCore;

/// <summary>The dashboard: one page with its style and script inside, and the policy that lets a browser run just these.</summary>
internal sealed class DashboardPage
{
    private DashboardPage(string html, string style, string script)
    {
        Html = html.Replace("/*style*/", style, StringComparison.Ordinal).Replace("/*script*/", script, StringComparison.Ordinal);
        ContentSecurityPolicy =
            $"default-src 'none'; style-src {Hash(style)}; script-src {Hash(script)}; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    public string Html { get; }

    public string ContentSecurityPolicy { get; }

    public static DashboardPage Load() => new(Read("dashboard.html"), Read("dashboard.css"), Read("dashboard.js"));

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(DashboardPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A browser hashes what it has parsed, and parsing makes every line end a line feed.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
