using System.Text.Json;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Calendar;

namespace Hotline.Storage.Tables;

/// <summary>The one row that says which calendar the open cases' due times were last computed by.</summary>
internal sealed class CalendarTable(TableServiceClient service) : ICalendarMarks
{
    private const string Partition = "calendar";
    private const string Row = "mark";
    private const string Content = nameof(Content);

    private readonly LazyTable _table = new(service, StorageNames.CalendarTable);

    public async Task<CalendarMark?> FindAsync(CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Partition, Row, cancellationToken: cancellation);
        return row.HasValue ? JsonSerializer.Deserialize<CalendarMark>(row.Value!.GetString(Content), CoreJson.Options) : null;
    }

    public async Task PutAsync(CalendarMark mark, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = new TableEntity(Partition, Row) { [Content] = JsonSerializer.Serialize(mark, CoreJson.Options) };
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
    }
}
