using Hotline.Core.Answer;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Answer;

namespace Hotline.Functions.Answer;

/// <summary>What the pages share on which a citizen follows a case and acts on it.</summary>
public sealed class TrackedCase(PageResults pages, CitizenCookies cookies, ReadCaseHandler handler, CaseJson views)
{
    public async Task<IResult> ShowAsync(HttpRequest request, CancellationToken cancellation) =>
        await ReadAsync(request, cancellation) is { Succeeded: true } found
            ? pages.Show<CasePage>(request, await ParametersAsync(request, found.Value, cancellation))
            : PageResults.Next(request.HttpContext.Response, "/track");

    /// <summary>Lets the citizen act; what is refused is said on the case's own page.</summary>
    public async Task<IResult> ActAsync(
        HttpRequest request, Func<FollowedCase, SentForm, Task<Result<Case>>> act, CancellationToken cancellation)
    {
        if (cookies.FollowedBy(request) is not { } followed)
        {
            return PageResults.Next(request.HttpContext.Response, "/track");
        }

        var outcome = await act(followed, await SentForm.ReadAsync(request, cancellation));
        if (outcome.Succeeded)
        {
            return PageResults.Next(request.HttpContext.Response, "/track/case");
        }

        var found = await ReadAsync(request, cancellation);
        return found.Succeeded
            ? pages.Refused<CasePage>(request, outcome.Errors, await ParametersAsync(request, found.Value, cancellation))
            : Problems.Of(request, outcome.Errors);
    }

    public async Task<Result<Case>> ReadAsync(HttpRequest request, CancellationToken cancellation) =>
        cookies.FollowedBy(request) is { } followed
            ? await handler.HandleAsync(new(followed.Reference, followed.QueryCode, By: null), cancellation)
            : Errors.CaseNotFound();

    private async Task<Dictionary<string, object?>> ParametersAsync(HttpRequest request, Case found, CancellationToken cancellation) => new()
    {
        [nameof(CasePage.Shown)] = views.ForCitizen(found, CallerLanguage.Of(request), await handler.MainOfAsync(found, cancellation)),
    };
}
