using Hotline.Core.Answer;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A meeting with its items as they stand, in so far as the caller may see them.</summary>
[Access(Role.LetterClerk, Role.Operator, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ReadMeetingHttp(ReadMeetingHandler handler, CityPolicy policy, CityTime cityTime, TimeProvider time)
{
    [Function(nameof(ReadMeetingHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/meetings/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(id, request.Staff()), cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var meeting = outcome.Value.Meeting;
        var language = CallerLanguage.Of(request);
        return Json.Ok(new
        {
            meeting.Id,
            meeting.Number,
            meeting.Title,
            meeting.HeldOn,
            Items = outcome.Value.Items.Select(item => Item(item, language)),
        });
    }

    private object Item(Case item, string language) => new
    {
        item.State.Reference,
        Status = new Named(EnumText.Of(item.State.Status), CaseTexts.Status(item.State.Status, language)),
        Department = item.State.Department is { } id ? new Named(id, policy.Departments.Find(id)?.Name.In(language) ?? id) : null,
        item.Submission?.Text,
        Directive = DirectiveView.Of(item, policy, language),
        Due = cityTime.Local(item.State.AnswerClock.Due),
        Overdue = item.State.AnswerClock.IsOverdue(time.GetUtcNow()) || item.State.AnswerClock.StoppedLate,
        AnsweredAt = item.State.AnsweredAt is { } at ? cityTime.Local(at) : (DateTimeOffset?)null,
        Reports = item.Events.Count(@event => @event.Fact is ReportFiled),
    };
}
