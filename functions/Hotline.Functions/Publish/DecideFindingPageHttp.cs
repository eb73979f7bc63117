using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>A second supervisor upholds a finding or drops it, from its page.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class DecideFindingPageHttp(FindingPages findings, DecideFindingHandler handler)
{
    [Function(nameof(DecideFindingPageHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "findings/{department}/{id}/decide")] HttpRequest request,
        string department,
        string id,
        CancellationToken cancellation) =>
        findings.ChangeAsync(
            request, department, id, (change, form) => handler.HandleAsync(new(change, form.OptionalFlag("upheld"), form.Text("decision")), [], cancellation), cancellation);
}
