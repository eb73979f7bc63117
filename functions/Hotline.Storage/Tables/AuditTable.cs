using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Access.Audit;
using Hotline.Core.Publish;

namespace Hotline.Storage.Tables;

/// <summary>The audit log: a partition for each month of UTC, whose keys count down so that the first rows are the latest.</summary>
internal sealed class AuditTable(TableServiceClient service) : IAuditLog
{
    private const string Content = nameof(Content);

    private readonly LazyTable _table = new(service, StorageNames.AuditTable);

    public async Task AddAsync(AuditEntry entry, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var countdown = (DateTimeOffset.MaxValue.Ticks - entry.At.UtcTicks).ToString("d19", CultureInfo.InvariantCulture);
        var row = new TableEntity(Partition(entry.At), $"{countdown}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}") { [Content] = JsonSerializer.Serialize(entry, CoreJson.Options) };
        await table.AddEntityAsync(row, cancellation);
    }

    public async Task<IReadOnlyList<AuditEntry>> ListAsync(Month month, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        return await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {month.ToString()}"), cancellationToken: cancellation)
            .Select(row => JsonSerializer.Deserialize<AuditEntry>(row.GetString(Content), CoreJson.Options)!)
            .ToListAsync(cancellation);
    }

    private static string Partition(DateTimeOffset at) => Month.Of(DateOnly.FromDateTime(at.UtcDateTime)).ToString();
}
