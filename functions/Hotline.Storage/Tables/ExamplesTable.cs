using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Publish;

namespace Hotline.Storage.Tables;

/// <summary>
/// References of cases whose category a person gave, one partition for each month of receipt (yyMM, as the reference begins), so
/// that learning reads the months it looks back on and nothing else. The row key is the reference: noting it twice is noting it once.
/// </summary>
internal sealed class ExamplesTable(TableServiceClient service) : ICaseExamples
{
    private const int DigitsOfMonth = 4;

    private readonly LazyTable _table = new(service, StorageNames.ExamplesTable);

    public async Task NoteAsync(Reference reference, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        await table.UpsertEntityAsync(new TableEntity(reference.Digits[..DigitsOfMonth], reference.Digits), TableUpdateMode.Replace, cancellation);
    }

    public async IAsyncEnumerable<Reference> ListAsync(Month month, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var partition = month.First.ToString("yyMM", System.Globalization.CultureInfo.InvariantCulture);
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation))
        {
            yield return Reference.Parse(row.RowKey);
        }
    }
}
