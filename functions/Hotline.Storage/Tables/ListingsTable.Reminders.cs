using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Core.Remind;

namespace Hotline.Storage.Tables;

/// <content>What a reminder round reads and writes: one query for each list, one transaction for up to 99 reminded rows.</content>
internal sealed partial class ListingsTable
{
    private const string Lines = nameof(Lines);

    public async Task<ReminderList> ReadAsync(string list, DateTimeOffset until, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {list} and RowKey ge {ListingRows.DigestPrefix} and RowKey lt {ListingRows.OpenAt(until)}");
        var left = new List<Digest>();
        var due = new List<DueRow>();
        var table = await _table.GetAsync();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            if (row.GetString(Lines) is { } digest)
            {
                left.Add(JsonSerializer.Deserialize<Digest>(digest, CoreJson.Options)!);
            }
            else
            {
                due.Add(new(rows.ToListing(row), row.ETag.ToString()));
            }
        }

        return new(left, due);
    }

    public async Task<bool> LeaveAsync(Digest digest, IReadOnlyList<RemindedRow> reminded, CancellationToken cancellation)
    {
        var actions = new List<TableTransactionAction>
        {
            new(TableTransactionActionType.Add, new TableEntity(digest.List, DigestKey(digest)) { [Lines] = JsonSerializer.Serialize(digest, CoreJson.Options) }),
        };
        foreach (var row in reminded)
        {
            var marked = rows.Of(row.Now);
            marked[nameof(Listing.Reminded)] = row.Now.Reminded;
            actions.Add(new(TableTransactionActionType.UpdateMerge, marked, new ETag(row.Row.StoreTag)));
        }

        var table = await _table.GetAsync();
        try
        {
            await table.SubmitTransactionAsync(actions, cancellation);
            return true;
        }
        catch (TableTransactionFailedException refused) when (refused.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    public async Task RemoveAsync(Digest digest, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        await table.DeleteEntityAsync(digest.List, DigestKey(digest), ETag.All, cancellation);
    }

    private static string DigestKey(Digest digest) => ListingRows.DigestPrefix + digest.Name;
}
