using Hotline.Core.Matching;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Matching;

/// <summary>What many people report, with the public cases about it.</summary>
[Access(Role.Citizen)]
public sealed class ShowHotIssuesHttp(PageResults pages, PublicIssues issues)
{
    [Function(nameof(ShowHotIssuesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "hot")] HttpRequest request, CancellationToken cancellation) =>
        pages.Show<HotPage>(request, new Dictionary<string, object?>
        {
            [nameof(HotPage.Shown)] = await issues.ReadAsync(withCases: false, CallerLanguage.Of(request), cancellation),
        });
}
