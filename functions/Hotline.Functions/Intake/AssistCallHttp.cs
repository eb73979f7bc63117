using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Intake;

/// <summary>Keeps what an operator types of a call, and answers with what helps; sent by the page's script as the text grows.</summary>
[Access(Role.Operator)]
public sealed class AssistCallHttp(EntryPages entries)
{
    [Function(nameof(AssistCallHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "calls/aid")] HttpRequest request, CancellationToken cancellation) =>
        await entries.AidAsync(request, Channel.Call, EntryForm.Call(await SentForm.ReadAsync(request, cancellation)), cancellation);
}
