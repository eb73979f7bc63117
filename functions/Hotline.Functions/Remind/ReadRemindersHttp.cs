using Hotline.Core.Policy;
using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>The reminders sent to one department (or to the desk), latest first.</summary>
[Access(Role.Operator, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ReadRemindersHttp(IOutbox outbox, CityPolicy policy, NoticeJson json)
{
    private const int MostDigests = 200;

    [Function(nameof(ReadRemindersHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/departments/{department}/reminders")] HttpRequest request,
        string department,
        CancellationToken cancellation)
    {
        if (department != CityPolicy.Desk && policy.Departments.Find(department) is null)
        {
            return Problems.Of(request, [Errors.NotFound("department")]);
        }

        if (!request.Staff().MaySee(department))
        {
            return Problems.Of(request, [Errors.NotYourDepartment()]);
        }

        var page = await outbox.ListAsync(Mailbox.OfList(department), MostDigests, continuation: null, cancellation);
        return Json.Ok(new { Reminders = page.Notices.SelectMany(notice => json.Lines(notice, CallerLanguage.Of(request))) });
    }
}
