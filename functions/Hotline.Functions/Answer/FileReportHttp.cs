using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>The lead department reports progress on key work or on an undated meeting item.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class FileReportHttp(FileReportHandler handler, CaseActions actions)
{
    [Function(nameof(FileReportHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/report")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new FileReport(target, version, body.Text("report"), body.Text("deviation"), body.Text("remedy"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
