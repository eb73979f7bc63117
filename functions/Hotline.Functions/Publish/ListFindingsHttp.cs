using Hotline.Core.Policy;
using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The findings against a department, latest first, for itself and for supervisors.</summary>
[Access(Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ListFindingsHttp(IFindings findings, CityPolicy policy, FindingAnswers answers)
{
    [Function(nameof(ListFindingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/departments/{department}/findings")] HttpRequest request,
        string department,
        CancellationToken cancellation)
    {
        if (policy.Departments.Find(department) is null)
        {
            return Problems.Of(request, [Errors.NotFound("department")]);
        }

        if (!request.Staff().MaySee(department))
        {
            return Problems.Of(request, [Errors.NotYourDepartment()]);
        }

        var found = await findings.OfAsync(department, cancellation);
        return Json.Ok(new { Findings = found.Select(finding => answers.View(finding, CallerLanguage.Of(request))) });
    }
}
