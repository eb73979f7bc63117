using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>The bulletins published in a year, this one unless the address names another.</summary>
[Access(Role.Citizen)]
public sealed class ShowBulletinsHttp(PageResults pages, PublishedBulletins bulletins)
{
    [Function(nameof(ShowBulletinsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bulletins")] HttpRequest request, CancellationToken cancellation)
    {
        var year = bulletins.Year(request.Text("year"));
        return year.Succeeded
            ? pages.Show<BulletinsPage>(request, new Dictionary<string, object?>
            {
                [nameof(BulletinsPage.Year)] = year.Value,
                [nameof(BulletinsPage.IsLast)] = year.Value >= bulletins.ThisYear,
                [nameof(BulletinsPage.Bulletins)] = await bulletins.OfYearAsync(year.Value, request.CallerOrNull(), cancellation),
            })
            : Problems.Of(request, year.Errors);
    }
}
