using Hotline.Core.Answer;
using Hotline.Core.Cases.Rights;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Core.Route;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Route;

namespace Hotline.Functions.Route;

/// <summary>The pages on which somebody sees what waits in a department.</summary>
public sealed class WorkListPages(PageResults pages, ReadDecisionsHandler decisions, WorkEntries entries, CityPolicy policy)
{
    public async Task<IResult> ShowAsync(HttpRequest request, ReadWorkList query, ListingPage page, CancellationToken cancellation)
    {
        var language = CallerLanguage.Of(request);
        var own = query.List == query.By.Department;
        var waiting = own && query is { Continuation: null } ? await decisions.HandleAsync(new(query.By), cancellation) : [];
        return pages.Show<WorkListPage>(request, new Dictionary<string, object?>
        {
            [nameof(WorkListPage.Department)] = new Named(query.List, ListNames.Of(policy, query.List, language)),
            [nameof(WorkListPage.Address)] = new WorkAddress(own ? null : query.List, query.Filter, query.Continuation),
            [nameof(WorkListPage.Entries)] = page.Listings.Select(row => entries.Of(row, language)).ToList(),
            [nameof(WorkListPage.Continuation)] = page.Continuation,
            [nameof(WorkListPage.Decisions)] = waiting.Select(row => entries.Of(row, language)).ToList(),
            [nameof(WorkListPage.MayAccept)] = own && ActionRoles.Lets(query.By, CaseAction.Accept),
        });
    }

    public IResult Choose(HttpRequest request) => pages.Show<ChooseListPage>(request);
}
