using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>A published bulletin, to be read and printed.</summary>
[Access(Role.Citizen)]
public sealed class ShowBulletinHttp(PageResults pages, PublishedBulletins bulletins, BulletinPrint print)
{
    [Function(nameof(ShowBulletinHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bulletins/{year}/{number}")] HttpRequest request,
        string year,
        string number,
        CancellationToken cancellation) =>
        await bulletins.FindAsync(year, number, request.CallerOrNull(), cancellation) is { } found
            ? pages.Show<BulletinPage>(request, new Dictionary<string, object?>
            {
                [nameof(BulletinPage.Bulletin)] = found,
                [nameof(BulletinPage.Document)] = print.Of(found, CallerLanguage.Of(request)),
            })
            : Problems.Of(request, [Errors.NotFound("bulletin")]);
}
