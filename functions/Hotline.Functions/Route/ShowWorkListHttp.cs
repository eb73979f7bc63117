using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>The work list of one's own department; supervisors and the desk choose one.</summary>
[Access(Role.Operator, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ShowWorkListHttp(WorkListPages page, ReadWorkListHandler handler)
{
    private const int PageSize = 50;

    [Function(nameof(ShowWorkListHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "work")] HttpRequest request, CancellationToken cancellation)
    {
        var by = request.Staff();
        var faults = new ErrorList();
        var filter = WorkFilters.Of(request, faults);
        if (faults.Count > 0)
        {
            return Problems.Of(request, faults);
        }

        if ((request.Text("department") ?? by.Department) is not { } list)
        {
            return page.Choose(request);
        }

        var query = new ReadWorkList(list, PageSize, Paging.Continuation(request), by) { Filter = filter };
        var outcome = await handler.HandleAsync(query, cancellation);
        return outcome.Succeeded ? await page.ShowAsync(request, query, outcome.Value, cancellation) : Problems.Of(request, outcome.Errors);
    }
}
