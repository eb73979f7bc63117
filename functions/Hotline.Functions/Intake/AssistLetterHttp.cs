using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Intake;

/// <summary>Keeps what a clerk types of a letter, and answers with what helps; sent by the page's script as the text grows.</summary>
[Access(Role.LetterClerk)]
public sealed class AssistLetterHttp(EntryPages entries)
{
    [Function(nameof(AssistLetterHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "letters/aid")] HttpRequest request, CancellationToken cancellation) =>
        await entries.AidAsync(request, Channel.Letter, EntryForm.Letter(await SentForm.ReadAsync(request, cancellation)), cancellation);
}
