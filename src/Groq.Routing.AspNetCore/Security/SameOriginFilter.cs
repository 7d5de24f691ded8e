using Microsoft.AspNetCore.Http;

namespace Groq.Routing.AspNetCore;

/// <summary>
/// Refuses what a page of another site makes a signed-in browser post. Browsers say where a request comes from in headers that no page can
/// write: <c>Sec-Fetch-Site</c>, or before that <c>Origin</c>, which every browser sends with a post. A request with neither comes from no
/// browser, such as curl with a bearer token, and nobody can be tricked into it. So no token has to be fetched first.
/// </summary>
internal sealed class SameOriginFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsSameOrigin(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(TypedResults.Problem(
                title: "Cross-site request refused",
                detail: "This can be called from the dashboard and from programs, not from pages of other sites.",
                statusCode: StatusCodes.Status403Forbidden));

    private static bool IsSameOrigin(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site))
        {
            return site is ["same-origin"] or ["none"];
        }

        // Behind a proxy the scheme may differ from what the browser sees, the host must not.
        return !request.Headers.TryGetValue("Origin", out var origin)
            || (origin.Count == 1 && Uri.TryCreate(origin[0], UriKind.Absolute, out var uri) && HostOf(uri) == HostOf(request));
    }

    private static HostString HostOf(Uri origin) => origin.IsDefaultPort ? new(origin.Host) : new(origin.Host, origin.Port);

    private static HostString HostOf(HttpRequest request) => request.Host.Port is 80 or 443 ? new(request.Host.Host) : request.Host;
}
