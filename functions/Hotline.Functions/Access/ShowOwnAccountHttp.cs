using Hotline.Core.Access.People;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Access;

namespace Hotline.Functions.Access;

/// <summary>Who one is signed in as, and the form that changes one's password.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Evaluator, Role.Administrator)]
public sealed class ShowOwnAccountHttp(PageResults pages, ChangePasswordHandler handler)
{
    [Function(nameof(ShowOwnAccountHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "account")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<OwnAccountPage>(request, new Dictionary<string, object?> { [nameof(OwnAccountPage.Changed)] = request.Text("changed") is not null });
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(form.Text("old"), form.Text("new"), request.Staff().Account), [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, "/account?changed=true")
            : pages.Refused<OwnAccountPage>(request, outcome.Errors, new Dictionary<string, object?>());
    }
}
