using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>The department is heard on a finding, from its page.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class StateToFindingPageHttp(FindingPages findings, StateToFindingHandler handler)
{
    [Function(nameof(StateToFindingPageHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "findings/{department}/{id}/statement")] HttpRequest request,
        string department,
        string id,
        CancellationToken cancellation) =>
        findings.ChangeAsync(
            request, department, id, (change, form) => handler.HandleAsync(new(change, form.Text("statement")), [], cancellation), cancellation);
}
