using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;

namespace Hotline.Storage.Blobs;

/// <summary>The lease of the one that writes the index; a writer that dies leaves it to run out.</summary>
internal sealed class WriterLease : IAsyncDisposable
{
    private const string Name = "writer";

    /// <summary>The longest that storage gives a lease for.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(60);

    private readonly BlobLeaseClient _lease;

    private WriterLease(BlobLeaseClient lease) => _lease = lease;

    /// <summary>Null while another has it.</summary>
    public static async Task<WriterLease?> TakeAsync(BlobContainerClient container, CancellationToken cancellation)
    {
        var blob = container.GetBlobClient(Name);
        var lease = new WriterLease(blob.GetBlobLeaseClient());
        try
        {
            await lease._lease.AcquireAsync(Length, cancellationToken: cancellation);
            return lease;
        }
        catch (RequestFailedException taken) when (taken.Status == 409)
        {
            return null;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            await blob.UploadAsync(BinaryData.FromString(""), overwrite: true, cancellation);
            return await TakeAsync(container, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _lease.ReleaseAsync();
        }
        catch (RequestFailedException gone) when (gone.Status is 404 or 409 or 412)
        {
            // It ran out, and somebody else may have it.
        }
    }
}
