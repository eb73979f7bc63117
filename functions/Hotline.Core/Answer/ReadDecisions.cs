using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Answer;

/// <summary>What waits for somebody's decision: in their own name, in their department, and for supervisors in the whole city; soonest due first.</summary>
public sealed record ReadDecisions(Actor By);

public sealed class ReadDecisionsHandler(IListings listings)
{
    /// <summary>More than this is not decided in one sitting.</summary>
    private const int MostOfEachList = 100;

    public async Task<IReadOnlyList<Listing>> HandleAsync(ReadDecisions query, CancellationToken cancellation)
    {
        var waiting = new List<Listing>();
        foreach (var list in RequestLists.Of(query.By))
        {
            waiting.AddRange((await listings.OpenAsync(list, MostOfEachList, null, cancellation)).Listings);
        }

        return [.. waiting.DistinctBy(row => row.Reference).OrderBy(row => row.Due)];
    }
}
