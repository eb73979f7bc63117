using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A case on its page for staff, with what the reader may do to it.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ShowCaseHttp(StaffCasePages page, ReadCaseHandler handler)
{
    [Function(nameof(ShowCaseHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{reference}")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var outcome = target.Succeeded
            ? await handler.HandleAsync(new(target.Value, QueryCode: null, request.Staff()), cancellation)
            : target.As<Case>();
        return outcome.Succeeded ? await page.ShowAsync(request, outcome.Value, cancellation) : Problems.Of(request, outcome.Errors);
    }
}
