using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Publish;

/// <summary>A supervisor proposes a finding from the page, with the cases it rests on one to a line.</summary>
[Access(Role.Supervisor)]
public sealed class ProposeFindingPageHttp(FindingPages findings, ProposeFindingHandler handler)
{
    [Function(nameof(ProposeFindingPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "findings")] HttpRequest request, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new ProposeFinding(
            form.Text("department") ?? "", form.Choice<FindingCause>("cause"), form.Text("grounds"), form.Lines("cases"), request.Staff());
        // On a page the department is a field like the others, named with them; the API has it in the address.
        var outcome = command.Department.Length == 0
            ? new ErrorList([Errors.Required("department")])
            : await handler.HandleAsync(command, [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, FindingPages.AddressOf(outcome.Value))
            : await findings.NotProposedAsync(request, command, outcome.Errors, cancellation);
    }
}
