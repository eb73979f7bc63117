using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Remind;

namespace Hotline.Storage.Tables;

/// <summary>
/// Notices, one partition for each mailbox. The row key is made of the sending time and the notice's name and of nothing else, so
/// that adding the same notice twice is refused by storage itself; times count down, so that the first rows are the latest.
/// </summary>
internal sealed class OutboxTable(TableServiceClient service) : IOutbox
{
    private const string Content = nameof(Content);

    private readonly LazyTable _table = new(service, StorageNames.OutboxTable);

    public async Task<bool> PutAsync(Mailbox to, Notice notice, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = new TableEntity(Partition(to), Key(notice)) { [Content] = JsonSerializer.Serialize(notice, CoreJson.Options) };
        return await table.TryAddAsync(row, cancellation);
    }

    public async Task<NoticePage> ListAsync(Mailbox of, int most, string? continuation, CancellationToken cancellation)
    {
        var after = continuation is { Length: < 100 } ? continuation : "";
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(of)} and RowKey gt {after}");
        var table = await _table.GetAsync();
        var rows = await table.QueryAsync<TableEntity>(filter, most, cancellationToken: cancellation).Take(most).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => JsonSerializer.Deserialize<Notice>(row.GetString(Content), CoreJson.Options)!)],
            rows.Count < most ? null : rows[^1].RowKey);
    }

    /// <summary>Names of accounts are typed by people and may hold what a key may not.</summary>
    private static string Partition(Mailbox mailbox) => mailbox.Owner switch
    {
        MailboxOwner.Person => $"person-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mailbox.Name)))}",
        MailboxOwner.Citizen => $"citizen-{mailbox.Name}",
        _ => $"list-{mailbox.Name}",
    };

    private static string Key(Notice notice) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTime.MaxValue.Ticks - notice.SentAt.UtcTicks:D19}-{notice.Name}");
}
