using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Route;

/// <summary>The desk sends a returned case back to the department, with the reason.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class RefuseReturnAtDeskHttp(DeskPages desk, RefuseReturnHandler handler)
{
    [Function(nameof(RefuseReturnAtDeskHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "desk/refuse-return")] HttpRequest request, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (DeskForm.Case(form.Text("case")) is not { } seen)
        {
            return Problems.Of(request, [Errors.CaseNotFound()]);
        }

        var outcome = await handler.HandleAsync(
            new(seen.Reference, seen.Version, form.Text("reason"), request.Staff()), [], cancellation);
        return await desk.AnswerAsync(request, seen.Reference.ToString(), outcome, cancellation);
    }
}
