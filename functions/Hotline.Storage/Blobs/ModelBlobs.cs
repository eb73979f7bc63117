using Azure;
using Azure.Storage.Blobs;

namespace Hotline.Storage.Blobs;

/// <summary>The files of the classifier's models, each under its version.</summary>
internal sealed class ModelBlobs(BlobServiceClient service)
{
    private readonly LazyContainer _container = new(service, StorageNames.ModelsContainer);

    public async Task SaveAsync(string version, ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        await container.GetBlobClient(version).UploadAsync(BinaryData.FromBytes(file), overwrite: true, cancellation);
    }

    public async Task<byte[]?> ReadAsync(string version, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        try
        {
            var content = await container.GetBlobClient(version).DownloadContentAsync(cancellation);
            return content.Value.Content.ToArray();
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }
}
