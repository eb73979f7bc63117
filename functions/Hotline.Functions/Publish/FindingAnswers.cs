using Hotline.Core.Calendar;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>What the functions about findings share: who changes which version, and how a finding is shown.</summary>
public sealed class FindingAnswers(CityPolicy policy, CityTime cityTime, TimeProvider time)
{
    public async Task<IResult> ChangeAsync(
        HttpRequest request, string department, string id, Func<FindingChange, Fields, Task<Result<Finding>>> change, CancellationToken cancellation)
    {
        var version = CaseRequest.ExpectedVersion(request);
        if (!version.Succeeded)
        {
            return Problems.Of(request, version.Errors);
        }

        var body = await Fields.ReadAsync(request, cancellation);
        return Of(request, await change(new(department, id, version.Value, request.Staff()), body));
    }

    public IResult Of(HttpRequest request, Result<Finding> outcome)
    {
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        CaseRequest.SetVersion(request.HttpContext.Response, outcome.Value.Version);
        return Json.Ok(View(outcome.Value, CallerLanguage.Of(request)));
    }

    public object View(Finding finding, string language) => new
    {
        finding.Id,
        Department = new Named(finding.Department, policy.Departments.Find(finding.Department)?.Name.In(language) ?? finding.Department),
        finding.Cause,
        finding.Status,
        finding.Grounds,
        finding.Cases,
        ProposedAt = cityTime.Local(finding.ProposedAt),
        finding.ProposedBy,
        finding.Statement,
        finding.StatedBy,
        finding.Decision,
        finding.DecidedBy,
        Rectification = finding.RectificationClock is { } clock ? Rectification(clock, finding.Rectification) : null,
        finding.Version,
    };

    private object Rectification(Clock clock, string? words) => new
    {
        Due = cityTime.Local(clock.Due),
        Overdue = clock.IsOverdue(time.GetUtcNow()) || clock.StoppedLate,
        DoneAt = clock.StoppedAt is { } at ? cityTime.Local(at) : (DateTimeOffset?)null,
        Words = words,
    };
}
