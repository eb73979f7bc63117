using Hotline.Core.Publish.Ledger;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>What proves a case against the published ledger, for the citizen with the query code or staff within their scope.</summary>
[Access(Role.Citizen)]
public sealed class ReadReceiptHttp(MakeReceiptHandler handler)
{
    [Function(nameof(ReadReceiptHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/cases/{reference}/receipt")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var outcome = target.Succeeded
            ? await handler.HandleAsync(new(target.Value, request.QueryCode(), request.CallerOrNull()), cancellation)
            : target.As<LedgerReceipt>();
        return ReceiptFile.Answer(request, outcome);
    }
}
