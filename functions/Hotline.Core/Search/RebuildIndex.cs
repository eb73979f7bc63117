namespace Hotline.Core.Search;

/// <summary>
/// Empties the index and has it filled anew from the cases, by the same walk that checks it. Until that is through, search finds only
/// what it has come to.
/// </summary>
public sealed class RebuildIndexHandler(ICaseIndex index, IIndexFiles files, IIndexWalks walks, TimeProvider time)
{
    /// <summary>The walk that has begun; refused while another writer is at work.</summary>
    public async Task<Result<IndexWalk>> HandleAsync(CancellationToken cancellation)
    {
        await using var lease = await files.TakeLeaseAsync(cancellation);
        if (lease is null || !await index.ClearAsync(cancellation))
        {
            return Errors.IndexInUse();
        }

        var walk = IndexWalk.Begin(rebuild: true, time.GetUtcNow());
        await walks.PutAsync(walk, cancellation);
        return walk;
    }
}
