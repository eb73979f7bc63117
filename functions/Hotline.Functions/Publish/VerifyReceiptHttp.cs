using System.Globalization;
using System.Text;
using Hotline.Core.Publish.Ledger;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>Checks a receipt against the published ledger, and shows a day's root; nothing that is sent is kept.</summary>
[Access(Role.Citizen)]
public sealed class VerifyReceiptHttp(PageResults pages, ILedgerStore store)
{
    [Function(nameof(VerifyReceiptHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "verify")] HttpRequest request, CancellationToken cancellation)
    {
        var ledger = (await store.ReadAsync(cancellation)).Ledger;
        var parameters = new Dictionary<string, object?> { [nameof(VerifyPage.Days)] = ledger.Days };
        if (HttpMethods.IsGet(request.Method))
        {
            var asked = DateOnly.TryParseExact(request.Query["day"], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            parameters[nameof(VerifyPage.Day)] = asked ? ledger.Find(day) : null;
            parameters[nameof(VerifyPage.Fault)] = asked ? ledger.Fault() : null;
            return pages.Show<VerifyPage>(request, parameters);
        }

        var receipt = await ReceiptAsync(await SentForm.ReadAsync(request, cancellation), cancellation);
        if (receipt is null)
        {
            return pages.Refused<VerifyPage>(request, [Errors.Required("receipt")], parameters);
        }

        parameters[nameof(VerifyPage.Verdict)] = ReceiptCheck.Of(receipt, ledger);
        return pages.Show<VerifyPage>(request, parameters);
    }

    /// <summary>The file as it is, or what was pasted, without the line end that pasting adds.</summary>
    private static async Task<byte[]?> ReceiptAsync(SentForm form, CancellationToken cancellation)
    {
        if (form.Files is not [var file, ..])
        {
            return form.Text("receipt") is { } pasted ? Encoding.UTF8.GetBytes(pasted.Trim()) : null;
        }

        await using var content = file.Open();
        using var read = new MemoryStream();
        await content.CopyToAsync(read, cancellation);
        return read.ToArray();
    }
}
