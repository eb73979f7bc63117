using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>The caller's own digests, urging notices and alerts, latest first, page by page.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Evaluator, Role.Administrator)]
public sealed class ReadNoticesHttp(IOutbox outbox, NoticeJson json)
{
    [Function(nameof(ReadNoticesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/notices")] HttpRequest request, CancellationToken cancellation)
    {
        var size = Paging.Size(request);
        if (!size.Succeeded)
        {
            return Problems.Of(request, size.Errors);
        }

        var mailbox = Mailbox.OfPerson(request.Staff().Account);
        var page = await outbox.ListAsync(mailbox, size.Value, Paging.Continuation(request), cancellation);
        return Json.Ok(new { Notices = json.Of(page.Notices, CallerLanguage.Of(request)), page.Continuation });
    }
}
