using Azure.Data.Tables;

namespace Hotline.Storage;

/// <summary>One cheap question to storage, to see whether it answers at all.</summary>
public sealed class StoragePing(TableServiceClient service)
{
    /// <summary>Throws when storage does not answer; a table not made yet is an answer.</summary>
    public async Task PingAsync(CancellationToken cancellation)
    {
        await foreach (var _ in service.QueryAsync(table => table.Name == StorageNames.AccountsTable, maxPerPage: 1, cancellation))
        {
            return;
        }
    }
}
