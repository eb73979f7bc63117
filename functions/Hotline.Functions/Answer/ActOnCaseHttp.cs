using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Answer;

/// <summary>Staff act on a case from its page: each action has its form at one address, and goes to the operation that the API calls.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ActOnCaseHttp(StaffCasePages page, ReadCaseHandler reading, CaseFormRoutes routes)
{
    [Function(nameof(ActOnCaseHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "cases/{reference}/actions/{name}")] HttpRequest request,
        string reference,
        string name,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var route = target.Succeeded ? routes.Find(name, request.Staff()) : target.As<CaseForm>();
        if (!route.Succeeded)
        {
            return Problems.Of(request, route.Errors);
        }

        var form = HttpMethods.IsPost(request.Method) ? await SentForm.ReadAsync(request, cancellation) : null;
        if (form is null || form.Flag("check") || form.Flag("suggest"))
        {
            return await ReadAndAsync(request, target.Value, found => page.ShowFormAsync(request, found, route.Value.Action, form, cancellation), cancellation);
        }

        var sent = new SentAction(target.Value, form, request.Staff(), CallerLanguage.Of(request));
        var outcome = await route.Value.Act(sent, cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"/cases/{target.Value}?done={EnumText.Of(route.Value.Action)}")
            : await ReadAndAsync(
                request, target.Value, found => page.RefusedAsync(request, found, sent, route.Value.Action, outcome.Errors, cancellation), cancellation);
    }

    private async Task<IResult> ReadAndAsync(HttpRequest request, Reference target, Func<Case, Task<IResult>> show, CancellationToken cancellation)
    {
        var found = await reading.HandleAsync(new(target, QueryCode: null, request.Staff()), cancellation);
        return found.Succeeded ? await show(found.Value) : Problems.Of(request, found.Errors);
    }
}
