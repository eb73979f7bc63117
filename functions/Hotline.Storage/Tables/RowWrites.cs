using Azure;
using Azure.Data.Tables;

namespace Hotline.Storage.Tables;

/// <summary>Writes that somebody else may have come before; false then, and nothing was written.</summary>
internal static class RowWrites
{
    /// <summary>False when a row of that key is there already.</summary>
    public static async Task<bool> TryAddAsync(this TableClient table, TableEntity row, CancellationToken cancellation)
    {
        try
        {
            await table.AddEntityAsync(row, cancellation);
            return true;
        }
        catch (RequestFailedException there) when (there.Status == 409)
        {
            return false;
        }
    }

    /// <summary>False when the row was changed or taken away since it had that tag.</summary>
    public static Task<bool> TryReplaceAsync(this TableClient table, TableEntity row, string? storeTag, CancellationToken cancellation) =>
        IsDoneAsync(table.UpdateEntityAsync(row, new ETag(storeTag!), TableUpdateMode.Replace, cancellation));

    /// <summary>The same for any write under a tag.</summary>
    public static async Task<bool> IsDoneAsync(Task write)
    {
        try
        {
            await write;
            return true;
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 412)
        {
            return false;
        }
    }
}
