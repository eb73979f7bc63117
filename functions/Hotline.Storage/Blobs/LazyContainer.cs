using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Hotline.Storage.Blobs;

/// <summary>A container that is created when it is first used; private unless said otherwise.</summary>
internal sealed class LazyContainer(BlobServiceClient service, string name, PublicAccessType access = PublicAccessType.None)
{
    private readonly Once<BlobContainerClient> _client = new(async () =>
    {
        var client = service.GetBlobContainerClient(name);
        await client.CreateIfNotExistsAsync(access);
        return client;
    });

    public Task<BlobContainerClient> GetAsync() => _client.Value;
}
