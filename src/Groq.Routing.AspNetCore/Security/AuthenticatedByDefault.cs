using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.AspNetCore;

/// <summary>Closes endpoints that the host has said nothing about, and refuses to start where nothing can close them.</summary>
internal static class AuthenticatedByDefault
{
    public static void Apply(IEndpointConventionBuilder endpoints, IServiceProviderIsService services, string pattern) => endpoints.Finally(endpoint =>
    {
        if (endpoint.Metadata.Any(m => m is IAllowAnonymous))
        {
            return;
        }

        if (!services.IsService(typeof(IAuthorizationPolicyProvider)) || !services.IsService(typeof(IAuthenticationService)))
        {
            throw new InvalidOperationException(
                $"MapGroqRouting(\"{pattern}\") shows its endpoints to authenticated users, and this application cannot tell who is one. "
                + "Add builder.Services.AddAuthentication() with a scheme and builder.Services.AddAuthorization(), and say who may see them with "
                + $"MapGroqRouting(\"{pattern}\").RequireAuthorization(\"policy\"). To open them to everyone, say MapGroqRouting(\"{pattern}\").AllowAnonymous().");
        }

        if (!endpoint.Metadata.Any(m => m is IAuthorizeData or AuthorizationPolicy))
        {
            endpoint.Metadata.Add(new AuthorizeAttribute());
        }
    });
}
