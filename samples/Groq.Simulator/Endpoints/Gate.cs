using System.Text;

namespace Groq.Simulator;

/// <summary>What comes before the API proper: the proxy's ban on default library agents, and the key.</summary>
internal sealed class Gate(SimulatorOptions options)
{
    private static readonly string[] Banned = ["python-urllib", "java/", "libwww-perl", "go-http-client"];

    private static readonly byte[] Forbidden = Encoding.UTF8.GetBytes(
        "<!DOCTYPE html>\n<html><head><title>Access denied | api.groq.com used Cloudflare to restrict access</title></head>"
        + "<body><h1>Error 1010</h1><p>The owner of this website has banned your access based on your browser's signature.</p></body></html>\n");

    /// <returns>Whether the request may go on; if not, it has been answered.</returns>
    public async Task<bool> PassAsync(Exchange exchange)
    {
        string agent = exchange.Http.Request.Headers.UserAgent.ToString().Trim();
        if (agent.Length == 0 || Banned.Any(name => agent.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
        {
            await exchange.SendAsync(403, "text/html; charset=UTF-8", Forbidden);
            return false;
        }

        if (!HasKey(exchange.Http.Request.Headers.Authorization.ToString()))
        {
            await exchange.SendAsync(new ApiError(401, "Invalid API Key", Code: "invalid_api_key"));
            return false;
        }

        return true;
    }

    private bool HasKey(string authorization)
    {
        const string Scheme = "Bearer ";
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        string key = authorization[Scheme.Length..].Trim();
        return options.ApiKey is null ? key.Length > 0 : key == options.ApiKey;
    }
}
