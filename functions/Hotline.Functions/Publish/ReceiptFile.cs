using Hotline.Core.Publish.Ledger;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A receipt as a download; its bytes are the ones that are checked.</summary>
internal static class ReceiptFile
{
    public static IResult Answer(HttpRequest request, Result<LedgerReceipt> outcome) => outcome.Succeeded
        ? Results.Bytes(outcome.Value.ToFile(), "application/json; charset=utf-8", $"receipt-{outcome.Value.Case}.json")
        : Problems.Of(request, outcome.Errors);
}
