using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Hotline.Core.Publish;

namespace Hotline.Storage.Blobs;

/// <summary>Published files, readable by anyone straight from storage.</summary>
internal sealed class PublicBlobs(BlobServiceClient service) : IPublicFiles
{
    private readonly LazyContainer _container = new(service, StorageNames.PublicContainer, PublicAccessType.Blob);

    public async Task PutAsync(string folder, PublishedFile file, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        await container.GetBlobClient($"{folder}/{file.Name}").UploadAsync(
            BinaryData.FromBytes(file.Content),
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = file.ContentType } },
            cancellation);
    }

    public async Task<PublishedFile?> FindAsync(string folder, string name, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        try
        {
            var found = await container.GetBlobClient($"{folder}/{name}").DownloadContentAsync(cancellation);
            return new(name, found.Value.Details.ContentType, found.Value.Content.ToMemory());
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }
}
