using System.Text.Json;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Publish.Findings;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Tables;

/// <summary>
/// Findings, one partition for each department, which its page reads whole; a finding is one row by its id. What people wrote to it is
/// encrypted.
/// </summary>
internal sealed class FindingsTable(TableServiceClient service, RectificationsTable rectifications, FieldCipher cipher) : IFindings
{
    private const string Content = nameof(Content);
    private const string Purpose = "finding";
    private const int IdLength = 16;

    private readonly LazyTable _table = new(service, StorageNames.FindingsTable);

    public async Task<Finding?> FindAsync(string department, string id, CancellationToken cancellation)
    {
        if (id.Length != IdLength || !id.All(char.IsAsciiHexDigitLower))
        {
            return null;
        }

        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(department, id, cancellationToken: cancellation);
        return row.HasValue ? ToFinding(row.Value!) : null;
    }

    public async Task AddAsync(Finding finding, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        // The id is random: a row of that name is the echo of a request whose answer got lost.
        await table.UpsertEntityAsync(RowOf(finding), TableUpdateMode.Replace, cancellation);
    }

    public async Task<bool> SaveAsync(Finding changed, CancellationToken cancellation)
    {
        if (changed.Status == FindingStatus.Upheld)
        {
            await rectifications.AddAsync(changed, cancellation);
        }

        var table = await _table.GetAsync();
        return await table.TryReplaceAsync(RowOf(changed), changed.StoreTag, cancellation);
    }

    public async Task<IReadOnlyList<Finding>> OfAsync(string department, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var findings = new List<Finding>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {department}"), cancellationToken: cancellation))
        {
            findings.Add(ToFinding(row));
        }

        return [.. findings.OrderByDescending(finding => finding.ProposedAt)];
    }

    private TableEntity RowOf(Finding finding) => new(finding.Department, finding.Id)
    {
        [Content] = cipher.Encrypt(Purpose, JsonSerializer.SerializeToUtf8Bytes(finding, CoreJson.Options)),
    };

    private Finding ToFinding(TableEntity row) =>
        JsonSerializer.Deserialize<Finding>(cipher.Decrypt(Purpose, row.GetBinary(Content)), CoreJson.Options)! with { StoreTag = row.ETag.ToString() };
}
