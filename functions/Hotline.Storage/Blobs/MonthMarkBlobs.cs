using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;

namespace Hotline.Storage.Blobs;

/// <summary>An empty blob for each marked month; setting it again changes its entity tag.</summary>
internal sealed class MonthMarkBlobs(BlobServiceClient service) : IMonthMarks
{
    private const string Folder = "changed/";

    private readonly LazyContainer _container = new(service, StorageNames.FiguresContainer);

    public async Task SetAsync(Month month, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        await container.GetBlobClient(Folder + month).UploadAsync(BinaryData.FromString(""), overwrite: true, cancellation);
    }

    public async Task<IReadOnlyList<MonthMark>> AllAsync(CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        var marks = new List<MonthMark>();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, Folder, cancellation))
        {
            if (Month.TryParse(blob.Name[Folder.Length..], out var month))
            {
                marks.Add(new(month, blob.Properties.ETag.ToString()!));
            }
        }

        return marks;
    }

    public async Task ClearAsync(MonthMark mark, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        try
        {
            await container.GetBlobClient(Folder + mark.Month).DeleteIfExistsAsync(
                conditions: new BlobRequestConditions { IfMatch = new ETag(mark.StoreTag) }, cancellationToken: cancellation);
        }
        catch (RequestFailedException again) when (again.Status == 412)
        {
            // Set once more meanwhile: the next round sees to it.
        }
    }
}
