using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>A second supervisor upholds a finding or drops it.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class DecideFindingHttp(DecideFindingHandler handler, FindingAnswers answers)
{
    [Function(nameof(DecideFindingHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/departments/{department}/findings/{id}/decide")] HttpRequest request,
        string department,
        string id,
        CancellationToken cancellation) =>
        answers.ChangeAsync(
            request, department, id, (change, body) => handler.HandleAsync(new(change, body.OptionalFlag("upheld"), body.Text("decision")), body.Faults(), cancellation), cancellation);
}
