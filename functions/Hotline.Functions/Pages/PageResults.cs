using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Pages.Frame;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hotline.Functions.Pages;

/// <summary>Answers a browser with a page.</summary>
public sealed class PageResults(IAntiforgery antiforgery)
{
    /// <summary><paramref name="parameters"/> are the component's own; every page is also given its <see cref="PageContext"/>.</summary>
    public IResult Show<TPage>(HttpRequest request, IReadOnlyDictionary<string, object?>? parameters = null)
        where TPage : HotlinePage =>
        Of<TPage>(request, StatusCodes.Status200OK, parameters ?? new Dictionary<string, object?>(), FormToken(request));

    /// <summary>The same page again, with everything that was wrong with the form.</summary>
    public IResult Refused<TPage>(HttpRequest request, IReadOnlyList<Error> errors, IReadOnlyDictionary<string, object?> parameters)
        where TPage : HotlinePage =>
        Of<TPage>(
            request,
            Problems.StatusOf(errors[0].Kind),
            new Dictionary<string, object?>(parameters) { [nameof(HotlinePage.Errors)] = errors },
            FormToken(request));

    /// <summary>On to another page after a form was taken; a reload then does not send the form again.</summary>
    public static IResult Next(HttpResponse response, string path)
    {
        response.Headers.Location = path;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>A page that only says what went wrong.</summary>
    internal static IResult Problem(HttpRequest request, IReadOnlyList<Error> errors, int status) =>
        Of<ProblemPage>(request, status, new Dictionary<string, object?> { [nameof(HotlinePage.Errors)] = errors }, formToken: "");

    private static RazorComponentResult<TPage> Of<TPage>(
        HttpRequest request, int status, IReadOnlyDictionary<string, object?> parameters, string formToken)
        where TPage : IComponent
    {
        var language = CallerLanguage.Of(request);
        var context = new PageContext(language, request.Path + request.QueryString, formToken, request.CallerOrNull());
        request.HttpContext.Response.Headers.ContentLanguage = language;
        return new RazorComponentResult<TPage>(new Dictionary<string, object?>(parameters) { [nameof(HotlinePage.Context)] = context })
        {
            StatusCode = status,
            ContentType = "text/html; charset=utf-8",
        };
    }

    private string FormToken(HttpRequest request) => antiforgery.GetAndStoreTokens(request.HttpContext).RequestToken!;
}
