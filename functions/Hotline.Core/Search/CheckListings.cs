using Hotline.Core.Cases;

namespace Hotline.Core.Search;

/// <summary>Compares listed cases with the index and notes for it those that it does not have as they are now.</summary>
public sealed class CheckListings(ICases cases, ICaseIndex index, ChangeNotes notes)
{
    private const int ReadsAtOnce = 16;

    /// <summary>How many were not as they should be.</summary>
    public async Task<int> HandleAsync(IEnumerable<Listing> listings, CancellationToken cancellation)
    {
        var behind = listings.Where(listing => !(index.VersionOf(listing.Reference) >= listing.Version)).ToList();
        await Parallel.ForEachAsync(
            behind,
            new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellation },
            async (listing, stop) =>
            {
                if (await cases.FindAsync(listing.Reference, stop) is { } found)
                {
                    notes.Note(found);
                }
            });
        await notes.HandOnAsync(cancellation);
        return behind.Count;
    }
}
