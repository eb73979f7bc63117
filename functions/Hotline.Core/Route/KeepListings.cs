using Hotline.Core.Cases;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Route;

/// <summary>
/// Keeps a promise that came due because the process that made it did not finish: sets the lists right from the case as it stands
/// now, and the sample that it may have answered. Nothing to do when the change was never committed.
/// </summary>
public sealed class KeepListingsHandler(ICases cases, IListings listings, SettleSampled sampled)
{
    public async Task HandleAsync(ListingMoved message, CancellationToken cancellation)
    {
        var found = await cases.FindAsync(message.Reference, cancellation);
        while (found is not null && found.State.Version >= message.Version)
        {
            var now = Listing.Of(found);
            await listings.MoveAsync(ListingChange.To(message.Reference, message.From, now), cancellation);

            // The case may have moved on while we wrote; then what we wrote is old and must go again.
            var again = await cases.FindAsync(message.Reference, cancellation);
            if (again?.State.Version == found.State.Version)
            {
                await sampled.OfAsync(found, cancellation);
                return;
            }

            message = message with { From = [.. now.Select(row => row.Place)] };
            found = again;
        }
    }
}
