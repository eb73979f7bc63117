using Hotline.Functions.Http;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Access;

/// <summary>
/// Lets a call through to a function only if the function's declaration allows the caller. The API takes the bearer token; the
/// cookie counts for reading and for the pages' own forms, so that no other site's form can act in a signed-in person's name.
/// </summary>
public sealed class AccessMiddleware(FunctionAccess access, AccessTokens tokens) : IFunctionsWorkerMiddleware
{
    private const string Bearer = "Bearer ";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http && Refusal(http, access.RolesFor(context.FunctionDefinition.Name)) is { } refusal)
        {
            context.GetInvocationResult().Value = Refused(http.Request, refusal);
            return;
        }

        await next(context);
    }

    private static IResult Refused(HttpRequest request, Error refusal) => refusal.Kind == ErrorKind.Unauthenticated && request.IsForPage()
        ? PageResults.Next(request.HttpContext.Response, $"/sign-in?back={Uri.EscapeDataString(request.Path + request.QueryString)}")
        : Problems.Of(request, [refusal]);

    private Error? Refusal(HttpContext http, IReadOnlyList<Role> allowed)
    {
        var bearer = BearerOf(http.Request);
        var token = bearer ?? CookieOf(http.Request);
        var actor = token is null ? null : tokens.Read(token);
        if (actor is not null)
        {
            http.SetCaller(actor);
        }
        else if (bearer is not null || !allowed.Contains(Role.Citizen))
        {
            return Errors.SignInNeeded();
        }

        return allowed.Contains(Role.Citizen) || actor!.Roles.Any(allowed.Contains) ? null : Errors.NotYourRole();
    }

    private static string? BearerOf(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;
    }

    /// <summary>The page middleware, which runs before, has made sure that a page's form came from our own page.</summary>
    private static string? CookieOf(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || request.IsForPage() ? request.Cookies[Caller.Cookie] : null;
}
