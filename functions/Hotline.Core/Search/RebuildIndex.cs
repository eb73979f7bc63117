namespace Hotline.Core.Search;

/// <summary>
/// Has the index made anew from the cases, by the same walk that checks it, beside the one in use: search finds everything meanwhile,
/// and the new index takes its place when it is complete.
/// </summary>
public sealed class RebuildIndexHandler(ICaseIndex index, IIndexFiles files, IIndexWalks walks, TimeProvider time)
{
    /// <summary>The walk that has begun; refused while another writer is at work.</summary>
    public async Task<Result<IndexWalk>> HandleAsync(CancellationToken cancellation)
    {
        await using var lease = await files.TakeLeaseAsync(cancellation);
        if (lease is null || !await index.BeginRebuildAsync(cancellation))
        {
            return Errors.IndexInUse();
        }

        var walk = IndexWalk.Begin(rebuild: true, time.GetUtcNow());
        await walks.PutAsync(walk, cancellation);
        return walk;
    }
}
