using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Rate.CallBacks;

namespace Hotline.Storage.Tables;

/// <summary>
/// Call-backs: the partition <c>waiting</c>, whose keys begin with the due time so that the next ones are the first rows; one
/// partition <c>ended-yyyyMM</c> for each month, of which the ends are counted; and <c>mark</c>, up to where cases were looked through.
/// </summary>
internal sealed class CallBacksTable(TableServiceClient service) : ICallBacks
{
    private const string Waiting = "waiting";
    private const string Mark = "mark";
    private const string Content = nameof(Content);

    private readonly LazyTable _table = new(service, StorageNames.CallBacksTable);

    public async Task AddAsync(CallBack callBack, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        // One that is there was collected by an earlier round, and is perhaps held by somebody by now.
        await table.TryAddAsync(RowOf(callBack), cancellation);
    }

    public async Task<IReadOnlyList<KeptCallBack>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Waiting} and RowKey lt {Ticks(now.AddTicks(1))}");
        return await table.QueryAsync<TableEntity>(filter, most, cancellationToken: cancellation)
            .Take(most)
            .Select(row => new KeptCallBack(Read<CallBack>(row), row.ETag.ToString()))
            .ToListAsync(cancellation);
    }

    public async Task<bool> ChangeAsync(KeptCallBack kept, CallBack changed, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var (old, tag) = (RowOf(kept.CallBack), new ETag(kept.Tag));
        var row = RowOf(changed);
        return await RowWrites.IsDoneAsync(old.RowKey == row.RowKey
            ? table.UpdateEntityAsync(row, tag, TableUpdateMode.Replace, cancellation)
            : table.SubmitTransactionAsync(
                [new(TableTransactionActionType.Delete, old, tag), new(TableTransactionActionType.UpsertReplace, row)], cancellation));
    }

    public async Task<bool> EndAsync(KeptCallBack kept, EndedCallBack ended, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var noted = new TableEntity(Ended(ended.At.UtcDateTime), $"{ended.Reference.Digits}-{Ticks(ended.At)}")
        {
            [Content] = JsonSerializer.Serialize(ended, CoreJson.Options),
        };
        await table.UpsertEntityAsync(noted, TableUpdateMode.Replace, cancellation);
        var old = RowOf(kept.CallBack);
        return await RowWrites.IsDoneAsync(table.DeleteEntityAsync(old.PartitionKey, old.RowKey, new ETag(kept.Tag), cancellation));
    }

    public async Task<IReadOnlyDictionary<CallBackEnd, int>> EndsAsync(int year, int month, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Ended(new(year, month, 1, 0, 0, 0, DateTimeKind.Utc))}");
        var ends = new Dictionary<CallBackEnd, int>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            var end = Read<EndedCallBack>(row).End;
            ends[end] = ends.GetValueOrDefault(end) + 1;
        }

        return ends;
    }

    public async Task<DateTimeOffset?> LookedThroughAsync(CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Mark, Mark, cancellationToken: cancellation);
        return row.HasValue ? Read<DateTimeOffset>(row.Value!) : null;
    }

    public async Task LookThroughAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        await table.UpsertEntityAsync(
            new TableEntity(Mark, Mark) { [Content] = JsonSerializer.Serialize(until, CoreJson.Options) }, TableUpdateMode.Replace, cancellation);
    }

    private static TableEntity RowOf(CallBack callBack) => new(Waiting, $"{Ticks(callBack.Due)}-{callBack.Reference.Digits}")
    {
        [Content] = JsonSerializer.Serialize(callBack, CoreJson.Options),
    };

    private static T Read<T>(TableEntity row) => JsonSerializer.Deserialize<T>(row.GetString(Content), CoreJson.Options)!;

    private static string Ticks(DateTimeOffset at) => at.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    private static string Ended(DateTime at) => string.Create(CultureInfo.InvariantCulture, $"ended-{at:yyyyMM}");
}
