using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Hotline.Core.Publish.Findings;
using Hotline.Core.Remind;

namespace Hotline.Storage.Tables;

/// <summary>
/// What is to be put right, in one partition of the findings' table: <c>{due}-{finding}</c>, so that a round reads the first rows. A
/// colon keeps the partition apart from any department's.
/// </summary>
internal sealed class RectificationsTable(TableServiceClient service) : IRectifications
{
    private const string Partition = ":rectifications";
    private const string Department = nameof(Department);
    private const string Reminded = nameof(Reminded);
    private const string RemindedAt = nameof(RemindedAt);
    private const string Delivered = nameof(Delivered);

    private readonly LazyTable _table = new(service, StorageNames.FindingsTable);

    /// <summary>To be called before the decision is committed: a row without a decision is passed over, a decision without a row would be forgotten.</summary>
    public async Task AddAsync(Finding upheld, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        await table.UpsertEntityAsync(
            RowOf(new(upheld.Department, upheld.Id, upheld.RectificationClock!.Due, ReminderStage.None, null, Delivered: false)), TableUpdateMode.Replace, cancellation);
    }

    public async Task<IReadOnlyList<OpenRectification>> DueBeforeAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey lt {Ticks(until)}");
        return await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(ToRectification).ToListAsync(cancellation);
    }

    public async Task<OpenRectification?> MarkAsync(OpenRectification marked, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        try
        {
            var response = await table.UpdateEntityAsync(RowOf(marked), new ETag(marked.StoreTag!), TableUpdateMode.Replace, cancellation);
            return marked with { StoreTag = response.Headers.ETag.ToString() };
        }
        catch (RequestFailedException refused) when (refused.Status is 404 or 412)
        {
            return null;
        }
    }

    public async Task RemoveAsync(OpenRectification done, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        await table.DeleteEntityAsync(Partition, Key(done), ETag.All, cancellation);
    }

    private static string Key(OpenRectification row) => $"{Ticks(row.Due)}-{row.Finding}";

    private static string Ticks(DateTimeOffset at) => at.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    private static TableEntity RowOf(OpenRectification row) => new(Partition, Key(row))
    {
        [Department] = row.Department,
        [Reminded] = (int)row.Reminded,
        [RemindedAt] = row.RemindedAt,
        [Delivered] = row.Delivered,
    };

    private static OpenRectification ToRectification(TableEntity row)
    {
        var (ticks, finding) = (row.RowKey[..19], row.RowKey[20..]);
        return new(
            row.GetString(Department),
            finding,
            new(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero),
            (ReminderStage)(row.GetInt32(Reminded) ?? 0),
            row.GetDateTimeOffset(RemindedAt),
            row.GetBoolean(Delivered) ?? false,
            row.ETag.ToString());
    }
}
