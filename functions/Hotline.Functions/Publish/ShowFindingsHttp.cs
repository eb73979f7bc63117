using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>The findings against departments, latest first; a department sees its own.</summary>
[Access(Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ShowFindingsHttp(FindingPages findings)
{
    [Function(nameof(ShowFindingsHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "findings")] HttpRequest request, CancellationToken cancellation) =>
        findings.ShowAllAsync(request, cancellation);
}
