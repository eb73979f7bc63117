using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Hotline.Benchmarks.Load;
using Hotline.Storage;

namespace Hotline.Benchmarks.Remind;

/// <summary>
/// The requests that a round cannot do without, and nothing else: what is due in each list, each due case read and written with one
/// more event, and the rows marked by the hundred.
/// </summary>
internal sealed class BareRound(string connectionString, IReadOnlyList<string> lists, string horizon)
{
    private const int AtOnce = 8;
    private const int RowsOfTransaction = 99;

    private readonly TableClient _listings = new(connectionString, StorageNames.ListingsTable);
    private readonly TableClient _cases = new(connectionString, StorageNames.CasesTable);
    private int _requests;

    /// <returns>How many requests it made, counting a query as one.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        foreach (var list in lists)
        {
            var filter = TableClient.CreateQueryFilter($"PartitionKey eq {list} and RowKey gt 'open-' and RowKey lt {horizon}");
            var due = await _listings.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).ToListAsync(cancellation);
            Interlocked.Increment(ref _requests);
            await Parallel.ForEachAsync(
                due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, WriteCaseAsync);
            foreach (var rows in due.Chunk(RowsOfTransaction))
            {
                await _listings.SubmitTransactionAsync(
                    rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpdateMerge, row.Under(row.PartitionKey, row.RowKey), ETag.All)),
                    cancellation);
                Interlocked.Increment(ref _requests);
            }
        }

        return _requests;
    }

    private async ValueTask WriteCaseAsync(TableEntity listed, CancellationToken cancellation)
    {
        var digits = listed.RowKey[^14..];
        var partition = $"{digits[6..]}-{digits[..6]}";
        var found = await _cases.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation).ToListAsync(cancellation);
        var state = found.Single(row => row.RowKey == "case");
        var last = found[^1];
        await _cases.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.UpdateReplace, state.Under(partition, state.RowKey), state.ETag),
                new(TableTransactionActionType.Add, last.Under(partition, string.Create(CultureInfo.InvariantCulture, $"event-{found.Count + 1000:D5}"))),
            ],
            cancellation);
        Interlocked.Add(ref _requests, 2);
    }
}
