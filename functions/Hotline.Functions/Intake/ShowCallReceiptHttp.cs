using Hotline.Functions.Access;

namespace Hotline.Functions.Intake;

/// <summary>The receipt of the call just entered, and the way to the next one.</summary>
[Access(Role.Operator)]
public sealed class ShowCallReceiptHttp(EntryPages entries)
{
    [Function(nameof(ShowCallReceiptHttp))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "calls/receipt")] HttpRequest request) =>
        entries.Receipt(request, "/calls", letter: false);
}
