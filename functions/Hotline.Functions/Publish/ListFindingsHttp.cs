using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The findings against a department, latest first, for itself and for supervisors.</summary>
[Access(Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ListFindingsHttp(ReadFindingsHandler handler, FindingAnswers answers)
{
    [Function(nameof(ListFindingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/departments/{department}/findings")] HttpRequest request,
        string department,
        CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(department, request.Staff()), cancellation);
        return outcome.Succeeded
            ? Json.Ok(new { Findings = outcome.Value.Select(finding => answers.View(finding, CallerLanguage.Of(request))) })
            : Problems.Of(request, outcome.Errors);
    }
}
