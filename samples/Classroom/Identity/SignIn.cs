using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Classroom.Identity;

/// <summary>
/// Real authentication for people who are made up: whoever asks to be the teacher is, because this is a demo. The rest is as in any
/// application: a cookie for the page, a bearer token for programs, policies by role.
/// </summary>
internal static class SignIn
{
    private const string Either = "cookie-or-token";

    public static void AddDemoUsers(this IServiceCollection services)
    {
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, o => o.ForwardDefaultSelector = c =>
                c.Request.Headers.ContainsKey("Authorization") ? BearerTokenDefaults.AuthenticationScheme : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(o =>
            {
                // Strict: no page of another site can act as the one who is signed in here.
                o.Cookie.SameSite = SameSiteMode.Strict;
                o.Events.OnRedirectToLogin = c => Answer(c.Response, StatusCodes.Status401Unauthorized);
                o.Events.OnRedirectToAccessDenied = c => Answer(c.Response, StatusCodes.Status403Forbidden);
            })
            .AddBearerToken();
        services.AddAuthorizationBuilder()
            .AddPolicy(Roles.Teacher, p => p.RequireRole(Roles.Teacher))
            .AddPolicy(Roles.Member, p => p.RequireRole(Roles.Teacher, Roles.Student));

        static Task Answer(HttpResponse response, int status)
        {
            response.StatusCode = status;
            return Task.CompletedTask;
        }
    }

    public static void MapDemoUsers(this IEndpointRouteBuilder app)
    {
        app.MapPost("/sign-in", (Person person) => TypedResults.SignIn(UserOf(person), authenticationScheme: CookieAuthenticationDefaults.AuthenticationScheme))
            .WithSummary("Gives a browser a cookie");
        app.MapPost("/token", (Person person) => TypedResults.SignIn(UserOf(person), authenticationScheme: BearerTokenDefaults.AuthenticationScheme))
            .WithSummary("Gives a program a bearer token");
        app.MapPost("/sign-out", () => TypedResults.SignOut(authenticationSchemes: [CookieAuthenticationDefaults.AuthenticationScheme]));
        app.MapGet("/me", (ClaimsPrincipal user) => TypedResults.Ok(new Identity(user.Identity?.Name, user.FindFirstValue(ClaimTypes.Role))));
    }

    private static ClaimsPrincipal UserOf(Person person) => new(new ClaimsIdentity(
        [new(ClaimTypes.Name, person.Role == Roles.Teacher ? "Ada, who teaches" : "Sam, who learns"), new(ClaimTypes.Role, person.Role)],
        "demo"));

    private sealed record Identity(string? Name, string? Role);
}
