using Hotline.Core.Access.Audit;
using Hotline.Core.Publish;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Access;

namespace Hotline.Functions.Access;

/// <summary>The audit log of a month on a page; a month that cannot be read shows the present one.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ShowAuditHttp(PageResults pages, ReadAuditHandler handler)
{
    [Function(nameof(ShowAuditHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "audit")] HttpRequest request, CancellationToken cancellation)
    {
        var month = Month.TryParse(request.Text("month"), out var asked) ? asked : null;
        var found = await handler.HandleAsync(new(month, request.Text("text")), cancellation);
        return pages.Show<AuditPage>(request, new Dictionary<string, object?>
        {
            [nameof(AuditPage.Month)] = found.Month,
            [nameof(AuditPage.Text)] = request.Text("text"),
            [nameof(AuditPage.Entries)] = found.Entries,
        });
    }
}
