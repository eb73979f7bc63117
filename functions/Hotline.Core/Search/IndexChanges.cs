using Hotline.Core.Policy;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Core.Search;

/// <summary>
/// Writes what waits into the index and notes it for the day's tree of the ledger, under the writer's lease. Safe to repeat and to be
/// killed anywhere: a batch is removed only once the index that holds it is committed, and a document that is there already is passed
/// over. The last round of a rebuild puts the new index in the place of the old one.
/// </summary>
public sealed class IndexChangesHandler(
    IPendingDocuments pending, ICaseIndex index, IIndexFiles files, IIndexWalks walks, ILedgerStore ledger, CityClocks clocks, TimeProvider time)
{
    /// <summary>A round's share; what is left waits for the next one, so that a round stays within its lease.</summary>
    private const int MostBatches = 20;

    /// <summary>How many documents were written; none while another writer is at work.</summary>
    public async Task<int> HandleAsync(CancellationToken cancellation)
    {
        // Asked before what waits is read: all that the walk handed on is then among it, or in the index.
        var isWalked = index.RebuildingSince is { } since
            && await walks.FindAsync(cancellation) is { IsUnderWay: false } walk && walk.Rebuilds(since);
        var waiting = await pending.ReadAsync(MostBatches, cancellation);
        if (waiting.Count == 0 && !isWalked)
        {
            return 0;
        }

        await using var lease = await files.TakeLeaseAsync(cancellation);
        return lease is null ? 0 : await WriteAsync(waiting, isWalked && waiting.Count < MostBatches, cancellation);
    }

    private async Task<int> WriteAsync(IReadOnlyList<PendingBatch> waiting, bool endRebuild, CancellationToken cancellation)
    {
        await index.RefreshAsync(cancellation);
        var documents = waiting.SelectMany(batch => batch.Documents).ToList();
        if (!await index.WriteAsync(documents, cancellation))
        {
            return 0;
        }

        var changed = documents.Where(document => document.Head is not null);
        await ledger.NoteAsync(
            clocks.DayOf(time.GetUtcNow()), changed.Select(document => LedgerLeaf.Of(document.Reference, document.Version, document.Head!)), cancellation);
        foreach (var batch in waiting)
        {
            await pending.RemoveAsync(batch, cancellation);
        }

        if (endRebuild)
        {
            await index.EndRebuildAsync(cancellation);
        }

        return documents.Count;
    }
}
