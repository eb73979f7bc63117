using System.Text.Json;
using Hotline.Core.Answer;
using Hotline.Core.Policy;
using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>The reports filed on an emergency, and what would be filed next as it is drafted from the case, in the caller's language.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class ReadEventReportHttp(ReadCaseHandler handler, EventReportDraft draft, CityTime cityTime)
{
    [Function(nameof(ReadEventReportHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/cases/{reference}/event-report")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var outcome = target.Succeeded ? await handler.HandleAsync(new(target.Value, QueryCode: null, request.Staff()), cancellation) : target.As<Case>();
        if (!outcome.Succeeded || outcome.Value.State.Emergency is null)
        {
            return Problems.Of(request, outcome.Succeeded ? [Errors.NotFound("emergency")] : outcome.Errors);
        }

        var found = outcome.Value;
        var language = CallerLanguage.Of(request);
        var drafted = draft.Of(found, language);
        CaseRequest.SetVersion(request.HttpContext.Response, found.State);
        return Json.Ok(new
        {
            Draft = drafted,
            Text = drafted.AsText(found.State.Reference, language),
            Filed = found.Events.Where(@event => @event is { Fact: EventReportFiled, Words: not null }).Select(@event =>
            {
                var report = JsonSerializer.Deserialize<EventReport>(@event.Words!.Text, CoreJson.Options)!;
                return new
                {
                    ((EventReportFiled)@event.Fact).Number,
                    At = cityTime.Local(@event.At),
                    By = @event.By.Account,
                    Report = report,
                    Text = report.AsText(found.State.Reference, language),
                };
            }),
        });
    }
}
