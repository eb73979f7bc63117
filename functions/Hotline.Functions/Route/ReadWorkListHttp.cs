using System.Globalization;
using Hotline.Core.Policy;
using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>A department's open cases (or the dispatch desk's, as <c>desk</c>), soonest due first, page by page.</summary>
[Access(Role.Operator, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ReadWorkListHttp(ReadWorkListHandler handler, CaseJson json, CityTime cityTime, TimeProvider time)
{
    private const int UsualPage = 50;

    [Function(nameof(ReadWorkListHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/departments/{department}/worklist")] HttpRequest request,
        string department,
        CancellationToken cancellation)
    {
        var size = UsualPage;
        if (request.Query["size"].FirstOrDefault() is { } asked && !int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out size))
        {
            return Problems.Of(request, [Errors.OutOfRange("size", 1, ReadWorkListHandler.LargestPage)]);
        }

        var query = new ReadWorkList(department, size, request.Query["continuation"].FirstOrDefault(), request.Staff());
        var outcome = await handler.HandleAsync(query, cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        var now = time.GetUtcNow();
        return Json.Ok(new
        {
            Cases = outcome.Value.Listings.Select(listing => new
            {
                listing.Reference,
                listing.For,
                Status = new Named(EnumText.Of(listing.Status), Core.Messages.CaseTexts.Status(listing.Status, language)),
                Due = cityTime.Local(listing.Due),
                Overdue = listing.Due < now && listing.Status != CaseStatus.AwaitingCitizen,
                listing.Urgency,
                Category = json.CategoryOf(listing.Category, language),
                listing.Kind,
                listing.Channel,
                listing.District,
                ReceivedAt = cityTime.Local(listing.ReceivedAt),
                listing.Reopened,
                listing.Gist,
                listing.Version,
            }),
            outcome.Value.Continuation,
        });
    }
}
