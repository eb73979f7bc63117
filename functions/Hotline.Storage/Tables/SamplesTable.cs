using System.Text.Json;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Publish;
using Hotline.Core.Rate.Sampling;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Tables;

/// <summary>
/// Random samples, a partition for each month: the row <c>sample</c>, whose seed is secret until the end and encrypted, and
/// <c>case-{reference}</c> for each drawn case, which the list of those to be asked reads together.
/// </summary>
internal sealed class SamplesTable(TableServiceClient service, FieldCipher cipher) : ISamples
{
    private const string SampleRow = "sample";
    private const string CasePrefix = "case-";
    private const string CaseEnd = "case.";
    private const string Content = nameof(Content);
    private const string Purpose = "sample";

    private readonly LazyTable _table = new(service, StorageNames.SamplesTable);

    public async Task<Sample?> FindAsync(Month month, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(month.ToString(), SampleRow, cancellationToken: cancellation);
        return row.HasValue ? JsonSerializer.Deserialize<Sample>(cipher.Decrypt(Purpose, row.Value!.GetBinary(Content)), CoreJson.Options) : null;
    }

    public async Task<Sample> BeginAsync(Sample begun, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        return await table.TryAddAsync(RowOf(begun), cancellation) ? begun : (await FindAsync(begun.Month, cancellation))!;
    }

    public async Task PutAsync(Sample sample, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        await table.UpsertEntityAsync(RowOf(sample), TableUpdateMode.Replace, cancellation);
    }

    public async Task<IReadOnlyList<SampledCase>> CasesAsync(Month month, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {month.ToString()} and RowKey ge {CasePrefix} and RowKey lt {CaseEnd}");
        return await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)
            .Select(row => JsonSerializer.Deserialize<SampledCase>(row.GetString(Content), CoreJson.Options)! with { StoreTag = row.ETag.ToString() })
            .ToListAsync(cancellation);
    }

    public async Task AddAsync(IReadOnlyList<SampledCase> cases, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        foreach (var month in cases.GroupBy(each => each.Month))
        {
            await MissingRows.AddAsync(
                table,
                async () =>
                {
                    var there = (await CasesAsync(month.Key, cancellation)).Select(each => each.Reference).ToHashSet();
                    return [.. month.Where(each => !there.Contains(each.Reference)).Select(RowOf)];
                },
                cancellation);
        }
    }

    public async Task<bool> SaveAsync(SampledCase changed, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        return await table.TryReplaceAsync(RowOf(changed), changed.StoreTag, cancellation);
    }

    private TableEntity RowOf(Sample sample) => new(sample.Month.ToString(), SampleRow)
    {
        [Content] = cipher.Encrypt(Purpose, JsonSerializer.SerializeToUtf8Bytes(sample, CoreJson.Options)),
    };

    private static TableEntity RowOf(SampledCase sampled) => new(sampled.Month.ToString(), CasePrefix + sampled.Reference.Digits)
    {
        [Content] = JsonSerializer.Serialize(sampled, CoreJson.Options),
    };
}
