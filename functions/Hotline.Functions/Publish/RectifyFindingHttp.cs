using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>The department reports what it did about an upheld finding.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class RectifyFindingHttp(RectifyFindingHandler handler, FindingAnswers answers)
{
    [Function(nameof(RectifyFindingHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/departments/{department}/findings/{id}/rectify")] HttpRequest request,
        string department,
        string id,
        CancellationToken cancellation) =>
        answers.ChangeAsync(
            request, department, id, (change, body) => handler.HandleAsync(new(change, body.Text("rectification")), body.Faults(), cancellation), cancellation);
}
