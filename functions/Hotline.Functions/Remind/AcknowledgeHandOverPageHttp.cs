using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Remind;

/// <summary>The next officer takes note of an entry, from the page.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class AcknowledgeHandOverPageHttp(DutyPages duty, AcknowledgeHandOverHandler handler)
{
    [Function(nameof(AcknowledgeHandOverPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "duty/acknowledge")] HttpRequest request, CancellationToken cancellation)
    {
        var entry = (await SentForm.ReadAsync(request, cancellation)).Text("entry") ?? "";
        return await duty.AnswerAsync(request, await handler.HandleAsync(new(entry, request.Staff()), cancellation), sent: null, cancellation);
    }
}
