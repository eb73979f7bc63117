using Hotline.Core.Cases;

namespace Hotline.Core.Remind;

/// <summary>
/// Looks every minute for emergencies whose next alert has come, and makes up for alerts that never left; one query while there are none.
/// </summary>
public sealed class EscalateEmergenciesHandler(IListings listings, AlertDutyHandler alert, TimeProvider time)
{
    private const int Page = 100;

    public async Task HandleAsync(CancellationToken cancellation)
    {
        var due = new ListingSpan(SupervisionLists.Alerts, Answered: false, DateTimeOffset.MinValue, time.GetUtcNow().AddTicks(1));
        var page = await listings.PageAsync(due, after: null, Page, cancellation);
        foreach (var listing in page)
        {
            await alert.HandleAsync(listing.Reference, cancellation);
        }
    }
}
