using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The receipt, for as long as the browser that filed keeps it.</summary>
[Access(Role.Citizen)]
public sealed class ShowReceiptHttp(PageResults pages, CitizenCookies cookies)
{
    [Function(nameof(ShowReceiptHttp))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "file/receipt")] HttpRequest request) =>
        cookies.ReceiptOf(request) is { } receipt
            ? pages.Show<ReceiptPage>(request, new Dictionary<string, object?> { [nameof(ReceiptPage.Receipt)] = receipt })
            : PageResults.Next(request.HttpContext.Response, "/track");
}
