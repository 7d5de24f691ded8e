using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Groq.Routing.AspNetCore;

internal static class DashboardEndpoint
{
    public static void Map(RouteGroupBuilder group)
    {
        var page = DashboardPage.Load();
        group.MapGet("", (HttpContext context) => Show(page, context.Response)).ExcludeFromDescription();
    }

    private static ContentHttpResult Show(DashboardPage page, HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = page.ContentSecurityPolicy;
        response.Headers["Referrer-Policy"] = "no-referrer";
        return TypedResults.Text(page.Html, "text/html; charset=utf-8");
    }
}
