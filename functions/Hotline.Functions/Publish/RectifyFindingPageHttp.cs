using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>The department reports what it did about an upheld finding, from its page.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class RectifyFindingPageHttp(FindingPages findings, RectifyFindingHandler handler)
{
    [Function(nameof(RectifyFindingPageHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "findings/{department}/{id}/rectify")] HttpRequest request,
        string department,
        string id,
        CancellationToken cancellation) =>
        findings.ChangeAsync(
            request, department, id, (change, form) => handler.HandleAsync(new(change, form.Text("rectification")), [], cancellation), cancellation);
}
