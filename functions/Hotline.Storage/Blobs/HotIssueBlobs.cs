using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Hotline.Core;
using Hotline.Core.Matching;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Blobs;

/// <summary>The latest hot issues, encrypted, as one blob.</summary>
internal sealed class HotIssueBlobs(BlobServiceClient service, FieldCipher cipher) : IHotIssues
{
    private const string Name = "hot-issues";

    private readonly LazyContainer _container = new(service, StorageNames.SearchContainer);

    public async Task PutAsync(HotIssueList list, CancellationToken cancellation)
    {
        var blob = (await _container.GetAsync()).GetBlobClient(Name);
        var secret = cipher.Encrypt(Name, JsonSerializer.SerializeToUtf8Bytes(list, CoreJson.Options));
        await blob.UploadAsync(BinaryData.FromBytes(secret), overwrite: true, cancellation);
    }

    public async Task<HotIssueList?> FindAsync(CancellationToken cancellation)
    {
        var blob = (await _container.GetAsync()).GetBlobClient(Name);
        try
        {
            var found = await blob.DownloadContentAsync(cancellation);
            return JsonSerializer.Deserialize<HotIssueList>(cipher.Decrypt(Name, found.Value.Content.ToArray()), CoreJson.Options);
        }
        catch (RequestFailedException none) when (none.Status == 404)
        {
            return null;
        }
    }
}
