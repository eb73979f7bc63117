using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>One finding with what the department says, what was decided, and what is to be done next.</summary>
[Access(Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ShowFindingHttp(FindingPages findings)
{
    [Function(nameof(ShowFindingHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "findings/{department}/{id}")] HttpRequest request,
        string department,
        string id,
        CancellationToken cancellation) =>
        findings.ShowAsync(request, department, id, cancellation);
}
