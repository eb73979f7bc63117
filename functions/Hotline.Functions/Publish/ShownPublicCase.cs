using Hotline.Core.Publish;
using Hotline.Core.Search;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>A published case's page, on which people also vote.</summary>
public sealed class ShownPublicCase(PageResults pages, ICaseIndex index, IVotes votes, PublicCaseViews views)
{
    /// <param name="refused">Why a vote was not taken; empty where none was sent.</param>
    public async Task<IResult> ShowAsync(HttpRequest request, string number, IReadOnlyList<Error> refused, CancellationToken cancellation)
    {
        if (await index.FindPublicAsync(number, cancellation) is not { } found)
        {
            return Problems.Of(request, [Errors.NotFound("case")]);
        }

        var parameters = new Dictionary<string, object?>
        {
            [nameof(PublicCasePage.Shown)] = views.Of(found, CallerLanguage.Of(request)),
            [nameof(PublicCasePage.Votes)] = await votes.CountAsync(number, cancellation),
            [nameof(PublicCasePage.Counted)] = request.Query.ContainsKey("counted"),
        };
        return refused.Count == 0 ? pages.Show<PublicCasePage>(request, parameters) : pages.Refused<PublicCasePage>(request, refused, parameters);
    }
}
