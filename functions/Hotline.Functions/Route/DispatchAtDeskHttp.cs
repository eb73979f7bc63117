using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Route;

/// <summary>One case from the desk to a department, by one button.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class DispatchAtDeskHttp(DeskPages desk, DispatchCaseHandler handler)
{
    [Function(nameof(DispatchAtDeskHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "desk/dispatch")] HttpRequest request, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (DeskForm.Case(form.Text("case")) is not { } seen)
        {
            return Problems.Of(request, [Errors.CaseNotFound()]);
        }

        var (department, category) = DeskForm.Choice(form);
        var outcome = await handler.HandleAsync(
            new(seen.Reference, seen.Version, department, category, null, null, request.Staff()), [], cancellation);
        return await desk.AnswerAsync(request, seen.Reference.ToString(), outcome, cancellation);
    }
}
