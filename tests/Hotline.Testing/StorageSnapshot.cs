using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Hotline.Testing;

/// <summary>Reads a whole storage account as only a test may: every row, message count and blob.</summary>
public static class StorageSnapshot
{
    /// <summary>One line for each thing that is stored, with its version: two equal snapshots mean that nothing was written between them.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(string connectionString)
    {
        var lines = new List<string>();
        foreach (var (table, row) in await RowsAsync(connectionString))
        {
            lines.Add($"{table}/{row.PartitionKey}/{row.RowKey} {row.ETag}");
        }

        var queues = new QueueServiceClient(connectionString);
        await foreach (var queue in queues.GetQueuesAsync())
        {
            var properties = await queues.GetQueueClient(queue.Name).GetPropertiesAsync();
            lines.Add($"{queue.Name}: {properties.Value.ApproximateMessagesCount}");
        }

        var blobs = new BlobServiceClient(connectionString);
        await foreach (var container in blobs.GetBlobContainersAsync())
        {
            await foreach (var blob in blobs.GetBlobContainerClient(container.Name).GetBlobsAsync())
            {
                lines.Add($"{container.Name}/{blob.Name} {blob.Properties.ETag}");
            }
        }

        return lines;
    }

    public static async Task<IReadOnlyList<(string Table, TableEntity Row)>> RowsAsync(string connectionString, string? only = null)
    {
        var tables = new TableServiceClient(connectionString);
        var rows = new List<(string, TableEntity)>();
        await foreach (var table in tables.QueryAsync(table => only == null || table.Name == only))
        {
            await foreach (var row in tables.GetTableClient(table.Name).QueryAsync<TableEntity>())
            {
                rows.Add((table.Name, row));
            }
        }

        return rows;
    }
}
