using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Answer;

namespace Hotline.Functions.Answer;

/// <summary>A meeting with its items as they stand, in so far as the reader may see them.</summary>
[Access(Role.LetterClerk, Role.Operator, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ShowMeetingHttp(PageResults pages, ReadMeetingHandler handler)
{
    [Function(nameof(ShowMeetingHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "meetings/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(id, request.Staff()), cancellation);
        return outcome.Succeeded
            ? pages.Show<MeetingPage>(request, new Dictionary<string, object?> { [nameof(MeetingPage.Standing)] = outcome.Value })
            : Problems.Of(request, outcome.Errors);
    }
}
