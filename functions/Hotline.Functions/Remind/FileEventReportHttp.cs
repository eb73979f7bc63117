using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>Somebody on duty files the report on an emergency.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class FileEventReportHttp(FileEventReportHandler handler, CaseActions actions)
{
    [Function(nameof(FileEventReportHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/event-report")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new FileEventReport(
                    target,
                    version,
                    body.Text("what"),
                    body.Text("where"),
                    body.Text("when"),
                    body.Text("told"),
                    body.Text("done"),
                    CallerLanguage.Of(request),
                    request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
