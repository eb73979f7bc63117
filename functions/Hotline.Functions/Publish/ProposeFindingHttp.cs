using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A supervisor proposes a finding against a department.</summary>
[Access(Role.Supervisor)]
public sealed class ProposeFindingHttp(ProposeFindingHandler handler, FindingAnswers answers)
{
    [Function(nameof(ProposeFindingHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/departments/{department}/findings")] HttpRequest request,
        string department,
        CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new ProposeFinding(department, body.Choice<FindingCause>("cause"), body.Text("grounds"), body.Texts("cases"), request.Staff());
        return answers.Of(request, await handler.HandleAsync(command, body.Faults(), cancellation));
    }
}
