using Hotline.Core.Intake;
using Hotline.Core.Policy;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The clerk's page for everything that one meeting decided; more room for items is a button that sends what is typed so far.</summary>
[Access(Role.LetterClerk, Role.Supervisor)]
public sealed class EnterMeetingPageHttp(PageResults pages, EnterMeetingHandler handler, CityPolicy policy)
{
    private const int RoomAtFirst = 3;
    private const int MoreRoom = 5;

    [Function(nameof(EnterMeetingPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "new-meeting")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<MeetingEntryPage>(request, Parameters(RoomAtFirst, sent: null));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var faults = new ErrorList();
        var command = new EnterMeeting(
            form.Text("number"), form.Text("title"), form.Date("heldOn", faults), form.Several("items", path => Item(form, path, faults)), request.Staff());
        if (form.Flag("more"))
        {
            return pages.Show<MeetingEntryPage>(request, Parameters(form.All("room").Count + MoreRoom, command));
        }

        var outcome = await handler.HandleAsync(command, faults, cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"/meetings/{outcome.Value.Id}")
            : pages.Refused<MeetingEntryPage>(request, outcome.Errors, Parameters(form.All("room").Count, command));
    }

    private Dictionary<string, object?> Parameters(int room, EnterMeeting? sent) => new()
    {
        [nameof(MeetingEntryPage.Room)] = Math.Clamp(room, Math.Max(RoomAtFirst, sent?.Items.Count ?? 0), policy.Supervision.MeetingItems),
        [nameof(MeetingEntryPage.Sent)] = sent,
    };

    private static NewItem Item(SentForm form, string path, ErrorList faults) => new(
        form.Text($"{path}text"),
        form.Text($"{path}department"),
        form.All($"{path}coHandlers"),
        form.Text($"{path}responsible"),
        form.Date($"{path}due", faults),
        form.Flag($"{path}keyWork"),
        Category: null);
}
