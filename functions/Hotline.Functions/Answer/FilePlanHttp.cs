using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>The lead department files a work plan.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class FilePlanHttp(FilePlanHandler handler, CaseActions actions)
{
    [Function(nameof(FilePlanHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/plan")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new FilePlan(target, version, body.Text("summary"), [.. body.Objects("milestones").Select(Milestone)], request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);

    private static WantedMilestone Milestone(Fields milestone) => new(milestone.Text("title"), milestone.Number("workingDays"));
}
