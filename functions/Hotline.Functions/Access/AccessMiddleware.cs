using Hotline.Functions.Http;

namespace Hotline.Functions.Access;

/// <summary>
/// Lets a call through to a function only if the function's declaration allows the caller. The API takes the bearer token; the
/// cookie counts for reading only, so that no other site's form can act in a signed-in person's name.
/// </summary>
public sealed class AccessMiddleware(FunctionAccess access, AccessTokens tokens) : IFunctionsWorkerMiddleware
{
    private const string Bearer = "Bearer ";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http && Refusal(http, access.RolesFor(context.FunctionDefinition.Name)) is { } refusal)
        {
            context.GetInvocationResult().Value = Problems.Of(http.Request, [refusal]);
            return;
        }

        await next(context);
    }

    private Error? Refusal(HttpContext http, IReadOnlyList<Role> allowed)
    {
        var token = TokenOf(http.Request);
        var actor = token is null ? null : tokens.Read(token);
        if (actor is not null)
        {
            http.SetCaller(actor);
        }
        else if (token is not null || !allowed.Contains(Role.Citizen))
        {
            return Errors.SignInNeeded();
        }

        return allowed.Contains(Role.Citizen) || actor!.Roles.Any(allowed.Contains) ? null : Errors.NotYourRole();
    }

    private static string? TokenOf(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return header[Bearer.Length..].Trim();
        }

        return HttpMethods.IsGet(request.Method) ? request.Cookies[Caller.Cookie] : null;
    }
}
