using Azure;
using Azure.Data.Tables;
using Hotline.Core.Cases;

namespace Hotline.Storage.Tables;

/// <summary>
/// Cases and their events. One case is one partition: the row <c>case</c> holds its state, the rows <c>event-00001</c> … what happened.
/// <list type="bullet">
/// <item>Reading a case is one query of its partition.</item>
/// <item>A change is one entity-group transaction: the state under its entity tag, and the new events. Either all of it is there or
/// none, and of two writers one loses.</item>
/// <item>The partition key begins with the reference's random digits and not with its date, so that one day's intake spreads over
/// all partition ranges of the account.</item>
/// </list>
/// </summary>
internal sealed class CasesTable(TableServiceClient service, CaseRows rows) : ICases
{
    /// <summary>What storage takes at once.</summary>
    private const int MostInTransaction = 100;

    private readonly LazyTable _table = new(service, StorageNames.CasesTable);

    public async Task<Case?> FindAsync(Reference reference, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var partition = CaseRows.Partition(reference);
        var found = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation))
        {
            found.Add(row);
        }

        return found.Count == 0 ? null : await rows.RestoreAsync(found, cancellation);
    }

    public Task<bool> AddAsync(Case newCase, CancellationToken cancellation) =>
        WriteAsync(newCase, state => new(TableTransactionActionType.Add, state), cancellation);

    public Task<bool> SaveAsync(Case changedCase, CancellationToken cancellation) =>
        WriteAsync(changedCase, state => new(TableTransactionActionType.UpdateReplace, state, new ETag(changedCase.StoreTag!)), cancellation);

    public async Task EraseWordsAsync(Reference reference, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var partition = CaseRows.Partition(reference);
        var wordy = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation))
        {
            if (await rows.TakeWordsAsync(row, cancellation))
            {
                wordy.Add(row);
            }
        }

        foreach (var some in wordy.Chunk(MostInTransaction))
        {
            await table.SubmitTransactionAsync(
                some.Select(row => new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, row.ETag)), cancellation);
        }
    }

    private async Task<bool> WriteAsync(Case written, Func<TableEntity, TableTransactionAction> forState, CancellationToken cancellation)
    {
        var actions = new List<TableTransactionAction> { forState(CaseRows.OfState(written.State)) };
        foreach (var @event in written.UnsavedEvents)
        {
            actions.Add(new(TableTransactionActionType.Add, await rows.OfEventAsync(written.State.Reference, @event, cancellation)));
        }

        var table = await _table.GetAsync();
        try
        {
            await table.SubmitTransactionAsync(actions, cancellation);
            return true;
        }
        catch (TableTransactionFailedException refused) when (refused.Status is 409 or 412)
        {
            // The client repeats a request whose answer got lost; then the refusal is only the echo of our own success.
            return await WasOursAsync(table, written, cancellation);
        }
    }

    private static async Task<bool> WasOursAsync(TableClient table, Case written, CancellationToken cancellation)
    {
        var last = written.Events[^1];
        var row = await table.GetEntityIfExistsAsync<TableEntity>(
            CaseRows.Partition(written.State.Reference), CaseRows.EventRow(last.Number), cancellationToken: cancellation);
        return row.HasValue && row.Value!.GetString(nameof(CaseEvent.Hash)) == last.Hash;
    }
}
