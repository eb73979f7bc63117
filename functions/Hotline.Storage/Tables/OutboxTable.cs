using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Core.Remind;

namespace Hotline.Storage.Tables;

/// <summary>
/// Notices, one partition for each department. The row key is made of due time, case and stage and of nothing else, so that adding
/// the same notice twice is refused by storage itself; times count down, so that the first rows are the latest.
/// </summary>
internal sealed class OutboxTable(TableServiceClient service) : IOutbox
{
    private const string Content = nameof(Content);

    private readonly LazyTable _table = new(service, StorageNames.OutboxTable);

    public async Task<bool> PutAsync(Notice notice, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        try
        {
            var row = new TableEntity(notice.To, Key(notice)) { [Content] = JsonSerializer.Serialize(notice, CoreJson.Options) };
            await table.AddEntityAsync(row, cancellation);
            return true;
        }
        catch (RequestFailedException there) when (there.Status == 409)
        {
            return false;
        }
    }

    public async Task<IReadOnlyList<Notice>> ListAsync(string to, int most, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {to}");
        var notices = new List<Notice>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, most, cancellationToken: cancellation))
        {
            notices.Add(JsonSerializer.Deserialize<Notice>(row.GetString(Content), CoreJson.Options)!);
            if (notices.Count == most)
            {
                break;
            }
        }

        return notices;
    }

    private static string Key(Notice notice) => string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.MaxValue.Ticks - notice.Due.UtcTicks:D19}-{notice.Reference.Digits}-{EnumText.Of(notice.Stage)}");
}
