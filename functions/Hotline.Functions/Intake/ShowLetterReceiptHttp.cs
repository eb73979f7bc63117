using Hotline.Functions.Access;

namespace Hotline.Functions.Intake;

/// <summary>The receipt of the letter just entered, and the way to the next one.</summary>
[Access(Role.LetterClerk)]
public sealed class ShowLetterReceiptHttp(EntryPages entries)
{
    [Function(nameof(ShowLetterReceiptHttp))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "letters/receipt")] HttpRequest request) =>
        entries.Receipt(request, "/letters", letter: true);
}
