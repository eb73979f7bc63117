using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Remind;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Tables;

/// <summary>
/// Duty, in two partitions: <c>roster</c>, one row for each slot by day, of which the slot of now is read by its key and a span of
/// days as a range; and <c>hand-over</c>, the log, whose keys count down so that the first rows are the latest. The log's words are
/// encrypted.
/// </summary>
internal sealed class DutyTable(TableServiceClient service, FieldCipher cipher) : IDutyRoster, IDutyLog
{
    private const string Roster = "roster";
    private const string Log = "hand-over";
    private const string Content = nameof(Content);
    private const string Words = nameof(Words);
    private const string Purpose = "hand-over";

    private readonly LazyTable _table = new(service, StorageNames.DutyTable);

    public async Task<ShiftPlan?> FindAsync(DateOnly day, string shift, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Roster, $"{Day(day)}-{shift}", cancellationToken: cancellation);
        return row.HasValue ? ToPlan(row.Value!) : null;
    }

    public async Task<IReadOnlyList<ShiftPlan>> ListAsync(DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Roster} and RowKey ge {Day(from)} and RowKey lt {Day(to.AddDays(1))}");
        return await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(ToPlan).ToListAsync(cancellation);
    }

    public async Task PutAsync(ShiftPlan plan, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = new TableEntity(Roster, $"{Day(plan.Day)}-{plan.Shift}") { [Content] = JsonSerializer.Serialize(plan, CoreJson.Options) };
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
    }

    public async Task AddAsync(DutyLogEntry entry, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        await table.AddEntityAsync(RowOf(entry), cancellation);
    }

    public async Task<DutyLogEntry?> FindAsync(string id, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Log, id, cancellationToken: cancellation);
        return row.HasValue ? ToEntry(row.Value!) : null;
    }

    public async Task<IReadOnlyList<DutyLogEntry>> ListAsync(int most, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        return await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Log}"), most, cancellationToken: cancellation)
            .Take(most).Select(ToEntry).ToListAsync(cancellation);
    }

    public async Task<bool> AcknowledgeAsync(DutyLogEntry acknowledged, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Log, acknowledged.Id, cancellationToken: cancellation);
        if (!row.HasValue || ToEntry(row.Value!).AcknowledgedBy is not null)
        {
            return false;
        }

        try
        {
            await table.UpdateEntityAsync(RowOf(acknowledged), row.Value!.ETag, TableUpdateMode.Replace, cancellation);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status == 412)
        {
            return false;
        }
    }

    private TableEntity RowOf(DutyLogEntry entry) => new(Log, entry.Id)
    {
        [Content] = JsonSerializer.Serialize(entry with { Words = "" }, CoreJson.Options),
        [Words] = cipher.Encrypt(Purpose, Encoding.UTF8.GetBytes(entry.Words)),
    };

    private DutyLogEntry ToEntry(TableEntity row) => JsonSerializer.Deserialize<DutyLogEntry>(row.GetString(Content), CoreJson.Options)! with
    {
        Words = Encoding.UTF8.GetString(cipher.Decrypt(Purpose, row.GetBinary(Words))),
    };

    private static ShiftPlan ToPlan(TableEntity row) => JsonSerializer.Deserialize<ShiftPlan>(row.GetString(Content), CoreJson.Options)!;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
