using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Intake;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Tables;

/// <summary>
/// Complaints in the making: one partition for each day on which drafts were begun, which their ids begin with, so that a day's
/// drafts are forgotten by reading that partition alone; one row for each draft, encrypted whole.
/// </summary>
internal sealed class ComplaintDraftsTable(TableServiceClient service, FieldCipher cipher) : IComplaintDrafts
{
    private const string Purpose = "draft";
    private const string Content = nameof(Content);
    private const int DayLength = 8;

    private readonly LazyTable _table = new(service, StorageNames.DraftsTable);

    public async Task<ComplaintDraft?> FindAsync(string id, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(PartitionOf(id), id, cancellationToken: cancellation);
        return row.HasValue
            ? JsonSerializer.Deserialize<ComplaintDraft>(cipher.Decrypt(Purpose, row.Value!.GetBinary(Content)), CoreJson.Options)
            : null;
    }

    public async Task SaveAsync(ComplaintDraft draft, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = new TableEntity(PartitionOf(draft.Id), draft.Id)
        {
            [Content] = cipher.Encrypt(Purpose, JsonSerializer.SerializeToUtf8Bytes(draft, CoreJson.Options)),
        };
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
    }

    public async Task RemoveAsync(string id, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        await table.DeleteEntityAsync(PartitionOf(id), id, ETag.All, cancellation);
    }

    public async Task ForgetAsync(DateOnly begun, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var day = begun.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {day}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: [nameof(TableEntity.RowKey)], cancellationToken: cancellation))
        {
            await table.DeleteEntityAsync(day, row.RowKey, ETag.All, cancellation);
        }
    }

    private static string PartitionOf(string id) => id.Length > DayLength ? id[..DayLength] : "none";
}
