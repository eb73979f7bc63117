using Azure;
using Azure.Data.Tables;
using Hotline.Core.Publish;

namespace Hotline.Storage.Tables;

/// <summary>
/// Votes, one partition for each public case: a row for each voter, which is there once or not at all, the count of each network
/// address, and the count of all, written together. Rows hold keyed hashes and numbers, nothing of anybody.
/// </summary>
internal sealed class VotesTable(TableServiceClient service) : IVotes
{
    private const string All = "all";
    private const string Count = nameof(Count);
    private const int Attempts = 8;

    private readonly LazyTable _table = new(service, StorageNames.VotesTable);

    public async Task<VoteOutcome> AddAsync(string number, string voter, string address, int mostOfAddress, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var known = await table.GetEntityIfExistsAsync<TableEntity>(number, $"voter-{voter}", cancellationToken: cancellation);
            if (known.HasValue)
            {
                return VoteOutcome.CountedBefore;
            }

            var fromThere = await FindAsync(table, number, $"address-{address}", cancellation);
            if (CountOf(fromThere) >= mostOfAddress)
            {
                return VoteOutcome.TooManyFromThere;
            }

            var all = await FindAsync(table, number, All, cancellation);
            if (await CommitAsync(table, [new(TableTransactionActionType.Add, new TableEntity(number, $"voter-{voter}")), OneMore(fromThere), OneMore(all)], cancellation))
            {
                return VoteOutcome.Counted;
            }
        }

        throw new InvalidOperationException("Too many votes for one case at the same moment.");
    }

    public async Task<int> CountAsync(string number, CancellationToken cancellation) =>
        CountOf(await FindAsync(await _table.GetAsync(), number, All, cancellation));

    private static async Task<TableEntity> FindAsync(TableClient table, string number, string row, CancellationToken cancellation)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(number, row, cancellationToken: cancellation);
        return found.HasValue ? found.Value! : new(number, row);
    }

    private static int CountOf(TableEntity row) => row.GetInt32(Count) ?? 0;

    private static TableTransactionAction OneMore(TableEntity row)
    {
        var isNew = row.GetInt32(Count) is null;
        row[Count] = CountOf(row) + 1;
        return isNew ? new(TableTransactionActionType.Add, row) : new(TableTransactionActionType.UpdateReplace, row, row.ETag);
    }

    /// <summary>False when somebody else wrote meanwhile, or an earlier try of ours did after all.</summary>
    private static async Task<bool> CommitAsync(TableClient table, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellation)
    {
        try
        {
            await table.SubmitTransactionAsync(actions, cancellation);
            return true;
        }
        catch (RequestFailedException other) when (other.Status is 409 or 412)
        {
            return false;
        }
    }
}
