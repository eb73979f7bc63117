using Hotline.Core.Policy;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Core.Search;

/// <summary>
/// Writes what waits into the index and notes it for the day's tree of the ledger, under the writer's lease. Safe to repeat and to be killed anywhere: a batch is removed only once
/// the index that holds it is committed, and a document that is there already is passed over.
/// </summary>
public sealed class IndexChangesHandler(
    IPendingDocuments pending, ICaseIndex index, IIndexFiles files, ILedgerStore ledger, CityClocks clocks, TimeProvider time)
{
    /// <summary>A round's share; what is left waits for the next one, so that a round stays within its lease.</summary>
    private const int MostBatches = 20;

    /// <summary>How many documents were written; none while another writer is at work.</summary>
    public async Task<int> HandleAsync(CancellationToken cancellation)
    {
        var waiting = await pending.ReadAsync(MostBatches, cancellation);
        if (waiting.Count == 0)
        {
            return 0;
        }

        await using var lease = await files.TakeLeaseAsync(cancellation);
        if (lease is null)
        {
            return 0;
        }

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

        return documents.Count;
    }
}
