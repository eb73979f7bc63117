using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Hotline.Core.Cases;
using Hotline.Core.Remind;

namespace Hotline.Storage.Tables;

/// <summary>
/// The lists of cases, one partition for each department and one for the dispatch desk. Rows are sorted by time within two sections:
/// <list type="bullet">
/// <item><c>open-{due}-{reference}</c>: a work list page is the first rows, soonest due first; a reminder round reads up to its
/// horizon and touches nothing that is not due.</item>
/// <item><c>answered-{time}-{reference}</c>: ratings and reports read a period.</item>
/// </list>
/// What a row is for stands behind the reference where it is not the handling of the case itself.
/// Answering moves a row from one section to the other in one transaction of the partition. Rows are merged, which keeps what the
/// reminder round noted beside the case. A third section, <c>digest-{name}</c>, holds what a round has yet to deliver.
/// </summary>
internal sealed partial class ListingsTable(TableServiceClient service, ListingRows rows) : IListings, IReminderRows
{
    private readonly LazyTable _table = new(service, StorageNames.ListingsTable);

    /// <summary>Lists a case comes to are written before those it leaves are cleared, so that it never stands in none of them.</summary>
    public async Task MoveAsync(ListingChange change, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var written = change.Written.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertMerge, rows.Of(row)));
        var left = change.Left.Select(place => new TableTransactionAction(
            TableTransactionActionType.Delete, new TableEntity(place.List, ListingRows.Key(place, change.Reference)), ETag.All));
        foreach (var list in written.Concat(left).GroupBy(action => action.Entity.PartitionKey))
        {
            await ChangeAsync(table, [.. list], cancellation);
        }
    }

    public async Task<ListingPage> OpenAsync(string list, int size, string? continuation, CancellationToken cancellation)
    {
        var after = ListingRows.IsOpenKey(continuation) ? continuation! : ListingRows.OpenPrefix;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {list} and RowKey gt {after} and RowKey lt {ListingRows.OpenEnd}");
        var table = await _table.GetAsync();
        await foreach (var page in table.QueryAsync<TableEntity>(filter, size, cancellationToken: cancellation).AsPages(pageSizeHint: size))
        {
            // A page may be shorter than asked for, even empty, and still not be the last.
            if (page.Values.Count > 0 || page.ContinuationToken is null)
            {
                return new(
                    [.. page.Values.Select(rows.ToListing)],
                    page.ContinuationToken is null ? null : page.Values[^1].RowKey);
            }
        }

        return new([], null);
    }

    public IAsyncEnumerable<Listing> DueBeforeAsync(string list, DateTimeOffset until, CancellationToken cancellation) =>
        BetweenAsync(list, ListingRows.OpenPrefix, ListingRows.OpenAt(until), cancellation);

    public IAsyncEnumerable<Listing> AnsweredAsync(string list, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation) =>
        BetweenAsync(list, ListingRows.AnsweredAt(from), ListingRows.AnsweredAt(to), cancellation);

    public async Task<IReadOnlyList<Listing>> PageAsync(ListingSpan span, ListingMark? after, int size, CancellationToken cancellation)
    {
        Func<DateTimeOffset, string> at = span.Answered ? ListingRows.AnsweredAt : ListingRows.OpenAt;
        var from = after is null ? at(span.From) : $"{at(after.At)}-{after.Reference.Digits}";
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {span.List} and RowKey gt {from} and RowKey lt {at(span.To)}");
        var table = await _table.GetAsync();
        return await table.QueryAsync<TableEntity>(filter, size, cancellationToken: cancellation)
            .Take(size).Select(rows.ToListing).ToListAsync(cancellation);
    }

    /// <summary>One list at once. A row to be cleared may be gone already: somebody keeping the same promise was here before.</summary>
    private static async Task ChangeAsync(TableClient table, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellation)
    {
        if (actions.Count > 1)
        {
            try
            {
                await table.SubmitTransactionAsync(actions, cancellation);
                return;
            }
            catch (TableTransactionFailedException gone) when (gone.Status == 404)
            {
            }
        }

        foreach (var action in actions)
        {
            await (action.ActionType == TableTransactionActionType.Delete
                ? table.DeleteEntityAsync(action.Entity.PartitionKey, action.Entity.RowKey, ETag.All, cancellation)
                : table.UpsertEntityAsync(action.Entity, TableUpdateMode.Merge, cancellation));
        }
    }

    private async IAsyncEnumerable<Listing> BetweenAsync(
        string list, string from, string until, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {list} and RowKey ge {from} and RowKey lt {until}");
        var table = await _table.GetAsync();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            yield return rows.ToListing(row);
        }
    }
}
