using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Answer;

namespace Hotline.Functions.Answer;

/// <summary>A citizen names the case they want to follow; the code never comes into an address.</summary>
[Access(Role.Citizen)]
public sealed class FollowCaseHttp(PageResults pages, CitizenCookies cookies, ReadCaseHandler handler)
{
    [Function(nameof(FollowCaseHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "track")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<TrackPage>(request, Parameters(cookies.FollowedBy(request)?.Reference.ToString()));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var (reference, code) = (form.Text("reference"), form.Text("query-code"));
        var errors = Missing(reference, code);
        if (errors.Count == 0)
        {
            var target = CaseRequest.Reference(reference!.Trim());
            var outcome = target.Succeeded ? await handler.HandleAsync(new(target.Value, code!.Trim(), By: null), cancellation) : target.As<Case>();
            if (outcome.Succeeded)
            {
                cookies.Follow(request, new(target.Value, code!.Trim()));
                return PageResults.Next(request.HttpContext.Response, "/track/case");
            }

            return pages.Refused<TrackPage>(request, outcome.Errors, Parameters(reference));
        }

        return pages.Refused<TrackPage>(request, errors, Parameters(reference));
    }

    private static ErrorList Missing(string? reference, string? code)
    {
        var errors = new ErrorList();
        if (reference is null)
        {
            errors.Add(Errors.Required("reference"));
        }

        if (code is null)
        {
            errors.Add(Errors.Required("query-code"));
        }

        return errors;
    }

    private static Dictionary<string, object?> Parameters(string? reference) => new() { [nameof(TrackPage.Reference)] = reference };
}
