using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Remind;

namespace Hotline.Functions.Remind;

/// <summary>The officer on duty writes into the hand-over log, from the page.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class WriteHandOverPageHttp(DutyPages duty, WriteHandOverHandler handler)
{
    [Function(nameof(WriteHandOverPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "duty/hand-over")] HttpRequest request, CancellationToken cancellation)
    {
        var words = (await SentForm.ReadAsync(request, cancellation)).Text("words");
        var outcome = await handler.HandleAsync(new(words, request.Staff()), [], cancellation);
        return await duty.AnswerAsync(request, outcome, new DutyPage.HandOverSent(words), cancellation);
    }
}
