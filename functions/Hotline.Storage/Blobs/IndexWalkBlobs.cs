using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Hotline.Core;
using Hotline.Core.Search;

namespace Hotline.Storage.Blobs;

/// <summary>The latest walk as one blob: counts and places in lists, nothing of a case.</summary>
internal sealed class IndexWalkBlobs(BlobServiceClient service) : IIndexWalks
{
    private const string Name = "walk";

    private readonly LazyContainer _container = new(service, StorageNames.SearchContainer);

    public async Task<IndexWalk?> FindAsync(CancellationToken cancellation)
    {
        var blob = (await _container.GetAsync()).GetBlobClient(Name);
        try
        {
            var found = await blob.DownloadContentAsync(cancellation);
            return JsonSerializer.Deserialize<IndexWalk>(found.Value.Content, CoreJson.Options);
        }
        catch (RequestFailedException none) when (none.Status == 404)
        {
            return null;
        }
    }

    public async Task PutAsync(IndexWalk walk, CancellationToken cancellation)
    {
        var blob = (await _container.GetAsync()).GetBlobClient(Name);
        await blob.UploadAsync(BinaryData.FromObjectAsJson(walk, CoreJson.Options), overwrite: true, cancellation);
    }
}
