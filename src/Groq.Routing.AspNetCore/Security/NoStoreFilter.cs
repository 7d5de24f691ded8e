using Microsoft.AspNetCore.Http;

namespace Groq.Routing.AspNetCore;

/// <summary>Keeps answers out of every cache: they are of this moment and of this user.</summary>
internal sealed class NoStoreFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        return next(context);
    }
}
