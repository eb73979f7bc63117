using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Remind;

/// <summary>The supervisor's list by one of its choices; the overdue cases unless said otherwise.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ShowSupervisionHttp(PageResults pages, ReadSupervisionHandler handler)
{
    private const int OnAPage = 30;

    [Function(nameof(ShowSupervisionHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "supervision")] HttpRequest request, CancellationToken cancellation)
    {
        var filter = EnumText.TryRead<SupervisionFilter>(request.Query["filter"].FirstOrDefault(), out var asked) ? asked : SupervisionFilter.Overdue;
        var after = SupervisionJson.Mark(request.Query["after"].FirstOrDefault());
        var page = await handler.HandleAsync(new(filter, OnAPage, after), cancellation);
        return pages.Show<Hotline.Pages.Remind.SupervisionPage>(request, new Dictionary<string, object?>
        {
            [nameof(Hotline.Pages.Remind.SupervisionPage.Filter)] = filter,
            [nameof(Hotline.Pages.Remind.SupervisionPage.Found)] = page,
            [nameof(Hotline.Pages.Remind.SupervisionPage.Next)] = SupervisionJson.Continuation(page),
            [nameof(Hotline.Pages.Remind.SupervisionPage.Paged)] = after is not null,
        });
    }
}
