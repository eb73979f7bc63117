using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>The department is heard on a finding proposed against it.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class StateToFindingHttp(StateToFindingHandler handler, FindingAnswers answers)
{
    [Function(nameof(StateToFindingHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/departments/{department}/findings/{id}/statement")] HttpRequest request,
        string department,
        string id,
        CancellationToken cancellation) =>
        answers.ChangeAsync(
            request, department, id, (change, body) => handler.HandleAsync(new(change, body.Text("statement")), body.Faults(), cancellation), cancellation);
}
