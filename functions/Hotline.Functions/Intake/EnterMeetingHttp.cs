using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Intake;

/// <summary>A clerk enters a meeting with all its items; sending the same again gives the same answer.</summary>
[Access(Role.LetterClerk, Role.Supervisor)]
public sealed class EnterMeetingHttp(EnterMeetingHandler handler)
{
    [Function(nameof(EnterMeetingHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/meetings")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new EnterMeeting(
            body.Text("number"),
            body.Text("title"),
            body.Date("heldOn"),
            [.. body.Objects("items").Select(Item)],
            request.Staff());
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var meeting = outcome.Value;
        request.HttpContext.Response.Headers.Location = $"/api/meetings/{meeting.Id}";
        return Json.Created(new
        {
            meeting.Id,
            meeting.Number,
            meeting.Title,
            meeting.HeldOn,
            Items = meeting.Items.Select((reference, i) => new { Number = i + 1, Reference = reference }),
        });
    }

    private static NewItem Item(Fields item) => new(
        item.Text("text"),
        item.Text("department"),
        item.Texts("coHandlers"),
        item.Text("responsible"),
        item.Date("due"),
        item.Flag("keyWork"),
        item.Text("category"));
}
