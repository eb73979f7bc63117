using Azure.Data.Tables;

namespace Hotline.Benchmarks.Load;

internal static class StoredRow
{
    /// <summary>A copy of a row under another key, without what storage itself adds.</summary>
    public static TableEntity Under(this TableEntity row, string partition, string key) =>
        new(row.Where(field => field.Key is not ("odata.etag" or "Timestamp")).ToDictionary()) { PartitionKey = partition, RowKey = key };
}
