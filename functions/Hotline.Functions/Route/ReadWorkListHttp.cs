using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>A department's open cases (or the dispatch desk's, as <c>desk</c>), soonest due first, page by page.</summary>
[Access(Role.Operator, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ReadWorkListHttp(ReadWorkListHandler handler, WorkEntries entries)
{
    [Function(nameof(ReadWorkListHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/departments/{department}/worklist")] HttpRequest request,
        string department,
        CancellationToken cancellation)
    {
        var size = Paging.Size(request);
        var faults = new ErrorList(size.Errors);
        var filter = WorkFilters.Of(request, faults);
        if (faults.Count > 0)
        {
            return Problems.Of(request, faults);
        }

        var query = new ReadWorkList(department, size.Value, Paging.Continuation(request), request.Staff()) { Filter = filter };
        var outcome = await handler.HandleAsync(query, cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        return Json.Ok(new { Cases = outcome.Value.Listings.Select(row => entries.Of(row, language)), outcome.Value.Continuation });
    }
}
