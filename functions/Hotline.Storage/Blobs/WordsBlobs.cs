using System.Security.Cryptography;
using Azure.Storage.Blobs;

namespace Hotline.Storage.Blobs;

/// <summary>Words too long for a table property (transcripts, letters), already encrypted, under random names.</summary>
internal sealed class WordsBlobs(BlobServiceClient service)
{
    private readonly LazyContainer _container = new(service, StorageNames.WordsContainer);

    public async Task<string> SaveAsync(byte[] secret, CancellationToken cancellation)
    {
        var name = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var container = await _container.GetAsync();
        await container.UploadBlobAsync(name, BinaryData.FromBytes(secret), cancellation);
        return name;
    }

    public async Task<byte[]> ReadAsync(string name, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        var content = await container.GetBlobClient(name).DownloadContentAsync(cancellation);
        return content.Value.Content.ToArray();
    }

    public async Task RemoveAsync(string name, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        await container.DeleteBlobIfExistsAsync(name, cancellationToken: cancellation);
    }
}
